#!/usr/bin/env python3
"""Runs plan_report and reads what it writes for programs with what Python has: `data.py PLAN_REPORT CITY_PLAN`."""
import copy
import csv
import io
import json
import pathlib
import re
import sqlite3
import subprocess
import sys
import tempfile

REPORT, CITY = sys.argv[1:]
failures = []


def run(*options):
    return subprocess.run([REPORT, *options], capture_output=True)


def check(condition, what):
    if not condition:
        failures.append(what)


def written(*options):
    result = run(*options)
    check(result.returncode == 0 and result.stderr == b"", f"{options} exits with {result.returncode}: {result.stderr}")
    return result.stdout.decode("utf-8")


def rows_of(text):
    return list(csv.DictReader(io.StringIO(text, newline=""), strict=True))


plan = json.loads(written("--format", "json"))
schema = json.loads(written("--format", "schema"))
check(plan["$schema"] == schema["$id"], "the plan names another schema than the one there is")
check(list(plan) == list(schema["properties"]), "the plan has other members than the schema")
check(re.fullmatch(r"preschool_plan \d+\.\d+\.\d+, \d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", plan["$comment"]), f"the plan comes from {plan['$comment']}")
check(sum(row["seats"] for row in plan["seat_targets"]) == 9030, "the seats in JSON are not 9030")
check(plan["measures"][5]["clause"] == "sec_3__item_6", "the clause of measure 6 is another")
check(len(plan["leadership_group"]["officials"]) == 19, "the group in JSON has not 19 officials")

targets = rows_of(written("--format", "csv", "--section", "targets"))
check(sum(int(row["value"]) for row in targets if row["unit"] == "seats") == 9030, "the seats in CSV are not 9030")
check(sum(int(row["value"]) for row in targets if row["works"] == "new_build") == 30, "the new kindergartens are not 30")
check(targets[3] == {
    "id": "kindergarten_targets/hejing.rural.new_build.public_run", "notice": "巴政办发〔2021〕5号", "date": "2021-01-25", "due_zh": "“十四五”初期",
    "due_en": "early 14th Five-Year Plan period", "clause": "sec_3__item_6", "clause_zh": "三（六）", "area": "hejing", "area_zh": "和静县",
    "area_en": "Hejing County", "area_code": "652827", "locality": "rural", "locality_zh": "农村", "locality_en": "rural", "works": "new_build",
    "works_zh": "新增", "works_en": "addition", "ownership": "public_run", "ownership_zh": "公办", "ownership_en": "public",
    "measure": "kindergartens", "value": "4", "unit": "kindergartens", "unit_zh": "所"}, f"a target is {targets[3]}")
check((targets[14]["id"], targets[14]["area"], targets[14]["value"], len({row["id"] for row in targets})) == ("seat_targets/urban.public_run", "", "4320", 16),
      f"a target of seats is {targets[14]}")
text = written("--format", "csv", "--section", "targets")
check('"' not in text and written("--format", "csv", "--section", "targets", "--bom") == "\ufeff" + text, "targets have commas, or no mark where that is wanted")

with tempfile.TemporaryDirectory() as folder:
    package_dir = pathlib.Path(folder) / "a" / "package"
    written("--format", "datapackage", str(package_dir))
    package = json.loads((package_dir / "datapackage.json").read_text(encoding="utf-8"))
    files = {path.name for path in package_dir.iterdir()}
    check(files == {"datapackage.json", "README.md"} | {table["path"] for table in package["resources"]}, "files and tables differ")
    check(package["sources"][0]["hash"] == "sha256:a6eda2eadc299ee02e668a1db797ea2d52acc1e75d168303f96e270f7c9d0dba", "the source is another")
    check([licence["name"] for licence in package["licenses"]] == ["CC-BY-4.0", "other-pd"], "the licences are others")
    check(all(package[name] for name in ("version", "created", "contributors", "spatial", "temporal", "keywords")), "something is not said of the package")
    read_me = (package_dir / "README.md").read_text(encoding="utf-8")
    check(all(path in read_me for path in files - {"README.md", "datapackage.json"}) and "巴政办发〔2021〕5号" in read_me, "README.md does not say what there is")
    database = sqlite3.connect(":memory:")
    database.execute("PRAGMA foreign_keys = ON")
    for table in package["resources"]:
        name, fields = table["name"], table["schema"]["fields"]
        check(table["title"] and all(field["title"] and field["description"] for field in fields), f"{name} has something that is not described")
        text = (package_dir / table["path"]).read_bytes().decode("utf-8")
        check(text.count("\r\n") == text.count("\n"), f"{name} has a line that does not end as RFC 4180 says")
        rows = rows_of(text)
        check(written("--format", "csv", "--section", name) == text, f"{name} by itself is another table")
        check(text.split("\r\n")[0].split(",") == [field["name"] for field in fields], f"{name} has other columns")
        constraints = [f"{field['name']} {'INTEGER' if field['type'] == 'integer' else 'TEXT'}"
                       + (" NOT NULL" if field.get("constraints", {}).get("required") else "") for field in fields]
        constraints += [f"PRIMARY KEY ({', '.join(table['schema']['primaryKey'])})"]
        if table["schema"]["primaryKey"] != ["id"]:
            constraints += ["UNIQUE (id)"]
        for key in table["schema"].get("foreignKeys", []):
            to = key["reference"]
            constraints += [f"FOREIGN KEY ({key['fields']}) REFERENCES {to['resource']} ({to['fields']})"]
        database.execute(f"CREATE TABLE {name} ({', '.join(constraints)})")
        for row in rows:  # each is held against the keys
            database.execute(f"INSERT INTO {name} VALUES ({', '.join('?' * len(fields))})", [cell or None for cell in row.values()])
    ask = lambda question: database.execute(question).fetchone()[0]
    check(ask("SELECT sum(kindergartens) FROM kindergarten_targets WHERE works = 'new_build'") == 30, "30 are not 30")
    check(ask("SELECT sum(kindergartens) FROM kindergarten_targets WHERE works = 'expansion'") == 8, "8 are not 8")
    check(ask("SELECT sum(seats) FROM seat_targets") == 9030, "9030 are not 9030")
    check(ask("SELECT count(*) FROM measures_parties JOIN bodies USING (body) WHERE name_zh LIKE '%教育局%'") == 5,
          "the education bureau does not answer for five measures")
    check(ask("SELECT group_concat(clause) FROM answers WHERE body = 'hejing_government' AND answer = 'yes'") ==
          "sec_3__item_1,sec_3__item_2,sec_3__item_3,sec_3__item_4,sec_3__item_5,sec_3__item_6", "Hejing's government does not answer for all measures")
    check(ask("SELECT zh FROM labels WHERE enumeration = 'Works' AND value = 'expansion'") == "改扩建", "values have no names")
    check(ask("SELECT posts.body FROM leadership_group_officials_posts posts JOIN leadership_group_officials officials"
              " ON posts.leadership_group_officials_id = officials.id WHERE officials.name_zh = '莎茹' ORDER BY posts.position") == "prefecture_government", "posts lead to no official")

# An amended plan: what it changes, and what that does to the findings.
def checked(amended, *options):
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "amended.json"
        path.write_text(json.dumps(amended, ensure_ascii=False, indent=1), encoding="utf-8")
        result = run("--check", str(path), *options)
        return result.returncode, result.stdout.decode("utf-8"), result.stderr.decode("utf-8")


def parts_of(report):
    """Each heading with its lines, unwrapped."""
    parts = re.split(r"\n(.+)\n=+\n", report)
    return {heading: re.sub(r"\n  +", " ", lines).strip().split("\n") for heading, lines in zip(parts[1::2], parts[2::2])}


status, report, errors = checked(plan, "--lang", "en")
check((status, errors) == (0, ""), f"the plan itself, read back, exits with {status}: {errors}")
unchanged = parts_of(report)
check(unchanged["What it changes"] == ["none"], f"the plan itself, read back, changes: {unchanged['What it changes']}")
check(len(unchanged["Findings that remain"]) == 2, "of the plan itself not both findings remain")

amended = copy.deepcopy(plan)
amended["seat_targets"][0]["seats"] += 10
amended["kindergarten_targets"].append({**amended["kindergarten_targets"][0], "area": "bohu"})
status, report, errors = checked(amended, "--lang", "en")
check((status, errors) == (1, ""), f"a plan that contradicts itself exits with {status}: {errors}")
changed = parts_of(report)
check(changed["What it changes"] == [
    "- row 15 of kindergarten_targets, Bohu County: new, {clause: 3(6), area: Bohu County, locality: urban, works: addition, ownership: "
    "public, kindergartens: 8 kindergartens}",
    "- seats of row 1 of seat_targets, urban: 4330 seats, before 4320 seats"], f"it changes {changed['What it changes']}")
check(len(changed["Findings that are new"]) == 4 and all("declared total" in line for line in changed["Findings that are new"]),
      f"new are {changed['Findings that are new']}")
check(len(changed["Findings that are gone"]) == 1 and "Bohu County" in changed["Findings that are gone"][0],
      f"gone are {changed['Findings that are gone']}")
check(len(changed["Findings that remain"]) == 1 and "Development Zone" in changed["Findings that remain"][0],
      f"there remain {changed['Findings that remain']}")

check(report.startswith("The plan contradicts itself: 2 changes; findings: 4 new (4 errors), 1 gone, 1 remaining.\n"),
      f"it is summed up as {report.splitlines()[0]}")
check(checked(plan, "--lang", "zh")[1].startswith("方案没有错误：更改0处；检查结果新出现0条（错误0条），不再出现0条，仍有2条。\n"),
      "the plan itself is summed up as another")

# What changed is the first that is suspected; people read "fewer".
one_fewer = copy.deepcopy(plan)
one_fewer["kindergarten_targets"][8]["kindergartens"] -= 1
one_fewer["kindergarten_targets"][7]["kindergartens"] += 2
status, report, errors = checked(one_fewer, "--lang", "en")
found = parts_of(report)["Findings that are new"]
check("1 kindergarten more; parts" in " ".join(found) and "suspected: 3 kindergartens of row 8 Hoxud County, 0 kindergartens of row 9 Yuli County, "
      in " ".join(found), f"suspected are {found}")
one_fewer["kindergarten_targets"][7]["kindergartens"] -= 2
check("computed 29 kindergartens, 1 kindergarten fewer; parts" in re.sub(r"\s+", " ", checked(one_fewer, "--lang", "en")[1]),
      "29 of 30 are not one fewer")

# Texts that changed in one language are told in both; what changed places is told as exchanged.
reworded = copy.deepcopy(plan)
reworded["provisions"][18]["text"]["en"] = "Do it"
for language, said in (("en", "Do it: changed, before Effectively fulfil"), ("zh", "：英文Do it，原为Effectively fulfil")):
    changed = parts_of(checked(reworded, "--lang", language)[1])
    check(said in next(iter(changed.values()))[0], f"a text that changed in English is told in {language} as {changed}")
exchanged = copy.deepcopy(plan)
exchanged["measures"][:2] = exchanged["measures"][1::-1]
changed = parts_of(checked(exchanged, "--lang", "zh")[1])
check(changed["与原方案的不同"] == ["- measures第2行，落实落细地方政府责任：与切实推进学前教育均衡发展对调"], "measures that changed places are not told so")
check([line.split("，")[2] for line in changed["新出现的检查结果"]] == ["measures第1行", "measures第2行"], "others than those that changed places are wrong")

amended["seat_targets"][0]["seats"] = -1
amended["kindergarten_targets"][0]["area"] = "corla"
status, report, errors = checked(amended, "--lang", "zh")
check((status, report) == (2, ""), f"a plan that cannot be read exits with {status} and prints {report}")
check(errors.count("amended.json: 第") == 2 and "corla" in errors and "-1" in errors, f"of it is said: {errors}")

# A plan with levels, shares and units of its own comes back as it went.
with tempfile.TemporaryDirectory() as folder:
    path = pathlib.Path(folder) / "city.json"
    path.write_bytes(subprocess.run([CITY, "--format", "json"], capture_output=True, check=True).stdout)
    city = json.loads(path.read_text(encoding="utf-8"))
    check({"value": 1200, "unit": "person-times"} in [figure["quantity"] for row in city["provisions"] for figure in row["figures"]],
          "the city's own unit is not there")
    check(city["stock"][2]["affordable"] == {"part": 885, "whole": 1000}, "a share of the city is another")
    result = subprocess.run([CITY, "--check", str(path), "--lang", "both"], capture_output=True)
    check((result.returncode, result.stderr) == (0, b""), f"the city's plan, read back, exits with {result.returncode}: {result.stderr}")
    check("What it changes\n" in result.stdout.decode() and parts_of(result.stdout.decode())["与原方案的不同 What it changes"] == ["无", "none"],
          f"the city's plan, read back, changes: {result.stdout.decode()}")

for options, listed in (
    (("--check", "no_such_file.json"), "cannot read no_such_file.json"),
    (("--check", "a.json", "--format", "json"), "as text only"),
    (("--format", "xml"), "text, html, json, schema, csv"),
    (("--format", "csv"), "kindergarten_targets"),
    (("--format", "csv", "--section", "target"), "targets, areas"),
    (("--format", "json", "--bom"), "--format csv"),
    (("--format", "csv", "--section", "targets", "--lang", "zh"), "leave --lang out"),
    (("--format", "json", "--section", "measures"), "leave --section out"),
    (("--format", "datapackage"), "DIR"),
    (("--format", "datapackage", "/dev/null/x"), "/dev/null/x"),
    (("--format", "json", "somewhere"), "unknown option somewhere"),
):
    result = run(*options)
    check(result.returncode == 2 and result.stdout == b"", f"{options} exits with {result.returncode}")
    check(result.stderr.count(b"\n") == 1 and listed in result.stderr.decode(), f"{options} says: {result.stderr}")

for failure in failures:
    print(failure)
sys.exit(1 if failures else 0)
