#!/usr/bin/env python3
"""Runs plan_report and reads what it writes for programs with what Python has: `data.py PLAN_REPORT`."""
import csv
import io
import json
import pathlib
import sqlite3
import subprocess
import sys
import tempfile

REPORT = sys.argv[1]
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
check(sum(row["seats"] for row in plan["seat_targets"]) == 9030, "the seats in JSON are not 9030")
check(plan["measures"][5]["clause"] == "sec_3__item_6", "the clause of measure 6 is another")
check(len(plan["leadership_group"]["officials"]) == 19, "the group in JSON has not 19 officials")

targets = rows_of(written("--format", "csv", "--section", "targets"))
check(sum(int(row["value"]) for row in targets if row["unit"] == "seats") == 9030, "the seats in CSV are not 9030")
check(sum(int(row["value"]) for row in targets if row["works"] == "new_build") == 30, "the new kindergartens are not 30")

with tempfile.TemporaryDirectory() as folder:
    package_dir = pathlib.Path(folder) / "a" / "package"
    written("--format", "datapackage", str(package_dir))
    package = json.loads((package_dir / "datapackage.json").read_text(encoding="utf-8"))
    files = {path.name for path in package_dir.iterdir()}
    check(files == {"datapackage.json"} | {table["path"] for table in package["resources"]}, "files and tables differ")
    database = sqlite3.connect(":memory:")
    database.execute("PRAGMA foreign_keys = ON")
    for table in package["resources"]:
        name, fields = table["name"], table["schema"]["fields"]
        text = (package_dir / table["path"]).read_bytes().decode("utf-8")
        check(text.count("\r\n") == text.count("\n"), f"{name} has a line that does not end as RFC 4180 says")
        rows = rows_of(text)
        check(text.split("\r\n")[0].split(",") == [field["name"] for field in fields], f"{name} has other columns")
        constraints = [f"{field['name']} {'INTEGER' if field['type'] == 'integer' else 'TEXT'}"
                       + (" NOT NULL" if field.get("constraints", {}).get("required") else "") for field in fields]
        constraints += [f"PRIMARY KEY ({', '.join(table['schema']['primaryKey'])})"]
        if table["schema"]["primaryKey"] != ["row"]:
            constraints += ["UNIQUE (row)"]
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

for options, listed in (
    (("--format", "xml"), "text, json, schema, csv"),
    (("--format", "csv"), "kindergarten_targets"),
    (("--format", "csv", "--section", "target"), "targets, areas"),
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
