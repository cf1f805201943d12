#!/usr/bin/env python3
"""Runs the tracker on good and bad files and reads what it says: `progress_tracker.py TRACKER`."""
import csv
import datetime
import io
import json
import os
import pathlib
import pty
import re
import resource
import subprocess
import sys
import tempfile
import unicodedata

TRACKER = sys.argv[1]
FOLDER = tempfile.TemporaryDirectory()
FILE = pathlib.Path(FOLDER.name, "reports.csv")
SEATS = "locality,seats,date\n"
HEAD = "area,locality,works,ownership,kindergartens,seats,date,note"
LARGEST = 999_999_999
ENGLISH = {**os.environ, "LC_ALL": "C"}
failures = []


def check(condition, what):
    if not condition:
        failures.append(what)


def run(*options, content=None):
    """What the program says of a file with this content: exit code, lines of output, lines of errors."""
    if content is not None:
        FILE.write_bytes(content if isinstance(content, bytes) else content.encode())
        options = (FILE, *options)
    result = subprocess.run([TRACKER, *options], capture_output=True, env=ENGLISH)
    said = result.stderr.decode().replace(str(FILE), "reports.csv")
    return result.returncode, result.stdout.decode(), said.splitlines()


def rows(content, *options):
    """The rows that are printed for a file without faults, by what they are of."""
    code, text, said = run("--format", "csv", *options, content=content)
    check(said == [], f"{content!r} is refused: {said}")
    table = list(csv.DictReader(io.StringIO(text)))
    check(len(table) == 16, f"{content!r} gives {len(table)} rows")
    return code, {(row["area"] or row["locality"], row["works"]): row for row in table}


def refused(content, *wanted, is_read=True):
    """That of a file these lines of errors are said; what else it has is printed where it can be read to its end."""
    code, text, said = run(content=content)
    check(code == 2 and (text != "") == is_read, f"{content!r} exits with {code} and prints {text!r}")
    check(said == ["reports.csv: line " + line for line in wanted], f"{content!r} is refused with {said}")


def table_of(text):
    """The totals and the table of what is printed."""
    totals, table = text.split("\n\n")
    return totals.splitlines(), table.splitlines()


def row_of(text, name):
    """The line of the table that begins so, as words."""
    found = [line.split() for line in table_of(text)[1] if line.split()[:len(name.split())] == name.split()]
    check(len(found) == 1, f"{len(found)} lines begin with {name}")
    return found[0] if found else []


def width(text):
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


# The form, and the form filled in.
for language, first in (("zh", "县市,城乡,类别,办园性质,幼儿园,学位,日期,备注"), ("en", HEAD)):
    code, form, said = run("--template", "--lang", language)
    lines = form.removeprefix("\ufeff").split("\r\n")
    check(code == 0 and said == [] and form.startswith("\ufeff") and lines[0] == first and len(lines) == 18 and lines[17] == "",
          f"the form in {language} is {form!r}")
    code, of = rows(form)
    check(code == 1 and {row["status"] for row in of.values()} == {"not_reported"}, f"the form in {language}, not filled in, exits with {code}")
    cells = [line.split(",") for line in lines[1:-1]]
    for row in cells:
        row[4 if row[0] else 5] = "8" if row[0] else '"4,710"'
        row[6] = "2023年6月30日"
    filled = "\ufeff" + "\r\n".join([lines[0], *map(",".join, cells)])
    code, of = rows(filled)
    check(code == 0 and of["qiemo", "expansion"]["actual"] == "8" and of["rural", ""]["status"] == "met",
          f"the form in {language}, filled in, exits with {code}")
    check({row["date"] for row in of.values()} == {"2023-06-30"}, "a Chinese date is not read")
    check(rows(filled.replace("\r\n", "\n").removeprefix("\ufeff")) == (0, of), "Unix line ends or no byte-order mark make a difference")
    check(rows(filled.replace("\r\n", "\r")) == (0, of), "line ends of old Macs make a difference")
    check(rows(filled.replace("\r\n", "\r\n\r\n") + "\r\n,,,,,,,\r\n") == (0, of), "blank lines make a difference")

# Columns in any order, areas by any name, quoted fields, what may be left out, and what counts.
code, of = rows('note,date,kindergartens,works,area\n'
                '"a, b\n""c""",2023年6月30日,1,addition,Korla City\n'
                ',2023-06-30," 2 ",新增,焉耆回族自治县\n'
                ',2023/6/30,3,new_build,652827\n'
                ',2023-06-29,2,addition,652827\n'
                ',2023-06-30,3,addition,hejing\n')
check(code == 1 and [of[area, "new_build"]["actual"] for area in ("korla", "yanqi", "hejing", "luntai")] == ["1", "2", "3", ""],
      f"areas by any name give {of}")
check([of["hejing", "new_build"][name] for name in ("target", "remaining", "status", "date")] == ["4", "1", "under_way", "2023-06-30"],
      f"Hejing is {of['hejing', 'new_build']}")
code, of = rows(f"学位,日期,城乡\n{LARGEST},2023-06-30,城市\n4710,2023-06-30,rural\n")
check(of["urban", ""]["actual"] == str(LARGEST) and of["urban", ""]["status"] == "exceeded" and of["rural", ""]["status"] == "met",
      "the largest count is not kept")

# As people write: semicolons and tabs, wide characters, spaces that nobody sees, capitals or none, short dates, yesterday and today.
wanted = rows("seats,locality,date\n1080,urban,2023-06-30\n4710,rural,2023-06-30\n")
for content in ('seats;locality;date\n1,080;urban;2023-06-30\n"4710";rural;2023-06-30\n',
                "seats\tlocality\tdate\n1,080\turban\t2023-06-30\n4710\trural\t2023-06-30\n",
                "sep=;\r\nseats;locality;date\r\n1080;urban;2023-06-30\r\n4710;rural;2023-06-30\r\n",
                '\nsep=,\nseats,locality,date\n"1,080",urban,2023-06-30\n4710,rural,2023-06-30\n',
                '"seats";"locality, or; two";date\n'.replace("locality, or; two", "locality") + "1080;urban;2023-06-30\n4710;rural;2023-06-30\n",
                "ＳＥＡＴＳ,\u3000locality,date\n１，０８０,城市\u3000,２０２３－０６－３０\n4710\u00a0,\u00a0农村,2023／6／30\n".replace("１，０８０", '"１，０８０"'),
                "Seats,LOCALITY,Date\n1080,URBAN,2023-6-30\n4710,Rural,2023/06/30\n"):
    check(rows(content) == wanted, f"{content!r} is read as something else")
code, of = rows("area,works,kindergartens,date\nkorla city,ADDITION,3,2023年06月3日\nHEJING,new_BUILD,2,2023/6/3\n")
check([of[area, "new_build"][name] for area in ("korla", "hejing") for name in ("actual", "date")] == ["3", "2023-06-03", "2", "2023-06-03"],
      f"areas in capitals or none give {of}")
today = datetime.date.today()
for day in (datetime.date(2021, 1, 25), today - datetime.timedelta(1), today):
    check(rows(SEATS + f"urban,5,{day}\n")[1]["urban", ""]["date"] == str(day), f"{day} is no date")
FILE.write_text(SEATS + "urban,5,2023-06-30\n")
with open(FILE) as file:
    result = subprocess.run([TRACKER, "-", "--format", "csv"], stdin=file, capture_output=True, text=True)
check(result.returncode == 1 and ",4320,5,,4315," in result.stdout, f"from standard input it reads {result.stdout}")

# What is printed.
content = HEAD + "\nkorla,,addition,,3,,2023-06-30,\n,rural,,,,4710,2023-06-30,\n,urban,,,,4321,2023-06-30,\n"
code, text, said = run(content=content)
totals, lines = table_of(text)
check(code == 1 and said == [] and len(lines) == 17, f"the table is {text}")
check(totals == ["30 public kindergartens added: 3 of 30 reached, 22 not reported",
                 "8 public rural kindergartens renovated and expanded: 0 of 8 reached, 8 not reported",
                 "increase of 9,030 seats: 9,031 of 9,030 reached"], f"the totals are {totals}")
check([line.split("  ")[0] for line in lines[1:4]] == ["Korla City urban addition", "Korla Economic and Technological Development Zone urban addition",
                                                       "Yanqi County rural addition"], f"the table begins with {lines[1:4]}")
check(row_of(text, "Korla City") == "Korla City urban addition kindergartens 8 3 5 37% ███████░░░░░░░░░░░░░ under way 2023-06-30".split(),
      f"Korla is {row_of(text, 'Korla City')}")
check(row_of(text, "urban") == "urban seats 4320 4321 0 100% ████████████████████ exceeded 2023-06-30".split(), f"urban is {row_of(text, 'urban')}")
code, text, said = run("--lang", "zh", content=content)
totals, lines = table_of(text)
check(totals[0] == "新增公办幼儿园30所：已达到3/30，未上报22", f"the totals are {totals}")
check(row_of(text, "农村") == "农村 学位 4710 4710 0 100% ████████████████████ 达到目标 2023年6月30日".split(), f"rural is {row_of(text, '农村')}")
check(len({width(line[:line.index("%")]) for line in lines[1:] if "%" in line}) == 1, "the columns do not line up")
check(row_of(text, "库尔勒经济技术开发区") == "库尔勒经济技术开发区 城市 新增 幼儿园 5 - - - 未上报".split(), "what is not reported looks as if it were")
check(subprocess.run([TRACKER, FILE], capture_output=True, env={**os.environ, "LC_ALL": "zh_CN.UTF-8"}).stdout.decode() == text,
      "the language is not that of the locale")
data = json.loads(run("--format", "json", content=content)[1])
share = data[0].pop("share")
check(len(data) == 16 and 3 in share.values() and share["whole"] == 8 and data[0] == {
    "area": "korla", "locality": "urban", "works": "new_build", "ownership": "public_run", "unit": "kindergartens", "target": 8, "actual": 3,
    "remaining": 5, "status": "under_way", "date": "2023-06-30"}, f"the JSON begins {data[0]}, {share}")
check("area" not in data[15] and data[1]["target"] == 5 and all(name not in data[1] for name in ("date", "actual", "remaining", "share")), f"the JSON ends {data[15]}")
nothing = row_of(run(content=SEATS + "urban,0,2023-06-30\n")[1], "urban")
check(nothing == "urban seats 4320 0 4320 0% ░░░░░░░░░░░░░░░░░░░░ not started 2023-06-30".split(), f"reported as nothing is {nothing}")
totals, markdown = table_of(run("--format", "markdown", content=content)[1])
check(totals[0].startswith("- 30 public") and len(markdown) == 18 and {line.count("|") for line in markdown} == {10} and set(markdown[1]) == set("|-:"), "the Markdown is no table")

# What cannot be counted: the table of what can is printed, and what is wrong is said.
code, text, said = run(content=HEAD + "\nBohu County,,renovation and expansion,,1,,2023-06-30,\nkorla,,addition,inclusive private,1,,2023-06-30,\n")
target = "allowed: a target of the plan; --template lists them"
check(code == 2 and len(table_of(text)[1]) == 17 and said == [
    f"reports.csv: line 2, column 1, area: found Bohu County, renovation and expansion; {target}",
    f"reports.csv: line 3, column 1, area: found korla, addition, inclusive private; {target}"], f"reports of no target exit with {code} and {said}")
content = "seats,locality,date\n1,urban,2022-01-01\n2,urban,2022-01-01\n5,urban,2023-01-01\n5,urban,2023-01-01\n6,城市,2023-01-01\n4320,urban,2023/1/1\n"
one = "allowed: one figure of a target at its latest date"
code, text, said = run(content=content)
check(code == 2 and said == [f"reports.csv: line 6, column 1, seats: found 6 where line 4 has 5 of the same date; {one}",
                             f"reports.csv: line 7, column 1, seats: found 4320 where line 4 has 5 of the same date; {one}"],
      f"contradicting reports exit with {code} and {said}")
check(row_of(text, "urban") == "urban seats 4320 5 / 6 - - disputed 2023-01-01".split(), f"a row in dispute is {row_of(text, 'urban')}")
check(table_of(text)[0][2].endswith(": 0 of 9,030 reached, 4,710 not reported, 4,320 disputed"), "what is in dispute is not apart")
data = json.loads(run("--format", "json", content=content)[1])[14]
check((data["actual"], data["disputed_by"], data["status"], "remaining" in data, "share" in data) == (5, 6, "disputed", False, False), f"in JSON a row in dispute is {data}")
data = list(csv.DictReader(io.StringIO(run("--format", "csv", content=content)[1])))[14]
check([data[name] for name in ("actual", "disputed_by", "remaining", "status")] == ["5", "6", "", "disputed"], f"in CSV a row in dispute is {data}")
check("| 5 / 6 | - | - |  | disputed |" in run("--format", "markdown", content=content)[1], "in Markdown a row in dispute is not marked")
check(rows(content + "7,urban,2023-01-02\n")[1]["urban", ""]["actual"] == "7", "a later report does not settle a dispute")

# Bad lines: each with what was found and what is allowed.
areas = ("Korla City (库尔勒市), Luntai County (轮台县), Yuli County (尉犁县), Ruoqiang County (若羌县), Qiemo County (且末县), Yanqi County (焉耆县), "
         "Hejing County (和静县), Hoxud County (和硕县), Bohu County (博湖县), Korla Economic and Technological Development Zone "
         "(库尔勒经济技术开发区), or its code")
number = "allowed: a whole number of at most 9 digits, such as 12"
merged = "allowed: filled in on each line: merged cells have their text on the first only"
date = f"allowed: a date from 2021-01-25 (the notice) to {today} (today), as 2023-06-30, 2023/6/30, 2023年6月30日 or 2023年6月"
utf_8 = 'allowed: text in UTF-8 or GB18030 (save as "CSV UTF-8")'
columns = ("area (县市), locality (城乡), works (类别), ownership (办园性质), kindergartens (幼儿园), seats (学位), date (日期), note (备注)")
refused(HEAD + "\n喀什市,,拆除,集体,1,,2023-06-30,\n",
        f'2, column 1, area: found "喀什市"; allowed: {areas}',
        '2, column 3, works: found "拆除"; allowed: addition (新增), renovation and expansion (改扩建)',
        '2, column 4, ownership: found "集体"; allowed: public (公办), inclusive private (普惠性民办), private (民办)')
refused(HEAD + "\n,,,,1,,2023-06-30,\n", f"2, column 1, area: found nothing; allowed: {areas}",
        "2, column 3, works: found nothing; allowed: addition (新增), renovation and expansion (改扩建)")
for bad in ("-5", "2.5", "1e3", "约5", "5人", "5所", "1万", "第5", "5、6", "99999999999999999999", str(LARGEST + 1), "+5", '"5,"'):
    shown = bad.strip('"')
    refused(SEATS + f"urban,{bad},2023-06-30\n", f'2, column 2, seats: found "{shown}"; {number}')
for bad in ("2023", "30.6.2023", "2023-06-30 noon", "2023-06-30 12", "23-06-30", "2023-006-30", "0000-01-01", "2021-01-24", "2999-12-31", str(today + datetime.timedelta(1)), "2023-6月30", "2023.6", "2023年", "6月30日", "2023年6月底", "44220", "20210124", "2020年12月"):
    refused(SEATS + f"urban,5,{bad}\n", f'2, column 3, date: found "{bad}"; {date}')
for bad in ("2023-02-29", "2023年6月31日", "2023/13/1", "20230631"):
    refused(SEATS + f"urban,5,{bad}\n", f'2, column 3, date: found "{bad}"; allowed: a day that the calendar has')
refused(SEATS + "urban,5,\nurban,,2023-06-30\n", f"2, column 3, date: found nothing; {date}",
        "3, column 2, seats: found nothing; allowed: the count that is reported; where there is none, no date")
refused(HEAD + "\nkorla,,addition,,5,5,2023-06-30,\nkorla,urban,,,,5,2023-06-30,\n,urban,新增,,,5,2023-06-30,\n,,,,,5,2023-06-30,\n",
        '2, column 6, seats: found "5"; allowed: nothing, since a line reports kindergartens or seats',
        '3, column 1, area: found "korla"; allowed: nothing, since the plan has seats by locality only',
        '4, column 3, works: found "新增"; allowed: nothing, since the plan has seats by locality only',
        f"5, column 2, locality: found nothing; {merged}")
refused(SEATS + "urban,5,2023-06-30,x\nurban,5\n",
        '2, column 4: found "x"; allowed: nothing (this column has no name)',
        "3: found 2 columns; allowed: 3, with commas between, as many as have names")
# The column that is wanted, not another; what is wrong with the file as a whole is said once.
count = "found nothing; allowed: the count that is reported; where there is none, no date"
refused(HEAD + "\n库尔勒市,,新增,,,,2023-06-30,\n,城市,,,,,2023-06-30,\n", f"2, column 5, kindergartens: {count}", f"3, column 6, seats: {count}")
refused("area,works,locality,kindergartens,date\n,,urban,,2023-06-30\n,,rural,,2023-06-30\nkorla,addition,,,2023-06-30\n",
        "2: found no column seats; allowed: one of that name", f"4, column 4, kindergartens: {count}")
refused("locality,seats,,date\n" + "urban,5,x,2023-06-30\n" * 3 + "urban,-5,,2023-06-30\n",
        '2, column 3: found "x"; allowed: nothing (this column has no name)', f'5, column 2, seats: found "-5"; {number}')
refused(SEATS + "urban,5\u200b,2023-06-30\n\ufeffrural,5,2023-06-30\n", f'2, column 2, seats: found "5<U+200B>"; {number}',
        '3, column 1, locality: found "<U+FEFF>rural"; allowed: urban (城市), rural (农村)')

# Bad heads.
heads = f"allowed: a line that names the columns, with commas between: {columns}"
refused("locality,seats,date,学位\n", '1, column 4: found "学位"; allowed: each column once, and it is column 2', is_read=False)
refused("locality,seats,date,quality\n", f'1, column 4: found "quality"; allowed: {columns}; leave any other column out', is_read=False)
refused("locality,seats,幼儿园（米）,date\n", f'1, column 3: found "幼儿园（米）"; allowed: {columns}; leave any other column out', is_read=False)
refused("seats\n", "1: found no column locality; allowed: one of that name", "1: found no column date; allowed: one of that name", is_read=False)
refused("\n学位进度表\n城市,5,2023-06-30\n", f'2: found "学位进度表"; {heads}', is_read=False)
refused("a,b\n" * 11 + SEATS, f'1: found "a"; {heads}', is_read=False)
for nothing in ("", " \n\u3000,\u00a0\n"):
    refused(nothing, f"1: found an empty file; {heads}", is_read=False)

# What is no text with separators is told to be what it is.
for beginning, name in ((b"PK\x03\x04\x14\0", "a workbook (.xlsx, .ods)"), (b"\xd0\xcf\x11\xe0\xa1\xb1" + b"\0" * 600, "a workbook (.xls, .et)"),
                        (b"%PDF-1.7", "a PDF"), (b"\r\n<html><table>", "a web page (HTML, XML)")):
    refused(beginning, f'1: found {name}; allowed: a CSV file: open it in a spreadsheet, and save it as "CSV UTF-8"', is_read=False)

# What offices send: in GB18030 and UTF-16, with a title, serial numbers, totals, notes below, and in their own words.
office = ("自治州学前教育进度表,,,,,,\n填报单位：教育局,,,,,日期：6月,\n序号,地区,城乡,建设方式,性质,\"幼儿园\n（所）\",日期\n"
          "1,和静,乡村,新建,公办园,4所,2023.6.30\n2,库尔勒 市,城镇,新增,公办幼儿园,８ 所,2023年6月\n小计,,,,,12,\n"
          "3,且末,农村,改建,公办,４,45107\n4,焉耆回族自治县,农村,扩建,,1家,20230630\n,小 计,,,,5所,\n,合计,,,,17,\n填表人：张三,,,审核：李四,,,\n")
code, of = rows(office)
got = {key: (row["actual"], row["date"]) for key, row in of.items() if row["actual"]}
check(code == 1 and got == {("hejing", "new_build"): ("4", "2023-06-30"), ("korla", "new_build"): ("8", "2023-06"),
                            ("qiemo", "expansion"): ("4", "2023-06-30"), ("yanqi", "expansion"): ("1", "2023-06-30")}, f"what an office sends gives {got}")
for encoding in ("gbk", "gb18030", "utf-16", "utf-8-sig"):
    check(rows(office.encode(encoding)) == (code, of), f"in {encoding} it is read as something else")
for encoding in ("utf-16-le", "utf-16-be", "utf-8"):
    check(rows(("\ufeff" + office).encode(encoding)) == (code, of), f"in {encoding} with a mark it is read as something else")
check(rows("城乡,学位,日期\n合计,\"9,030个\",\n城镇,4320个学位,2023-06-30\n农村,4710,2023-06-30\n")[1]["urban", ""]["actual"] == "4320", "a total above the lines is not held")
total = "allowed: what the lines add up to (a total is not counted)"
refused("城乡,学位,日期\n城市,4320,2023-06-30\n农村,4710,2023-06-30\n合计,9031,\n",
        f"4, column 2, 学位: found 9031 where the lines add up to 9030; {total}")
refused("城乡,学位,日期\n合计,9031,\n城市,4320,2023-06-30\n农村,4710,2023-06-30\n",
        f"2, column 2, 学位: found 9031 where the lines add up to 9030; {total}")
refused("城乡,学位,日期\n城乡,5,2023-06-30\n合计,5,\n", '2, column 1, 城乡: found "城乡"; allowed: urban (城市), rural (农村)')
refused("城乡,学位,日期\n合计,约5,\n", f'2, column 2, 学位: found "约5"; {number}')
refused("地区,建设方式,幼儿园,日期\n非公办,新建园,5,2023-06-30\n", f'2, column 1, 地区: found "非公办"; allowed: {areas}')

# What spreadsheets and people add: decimals, the time of day, a head on each sheet, stamps, totals by other names.
code, of = rows("\"县\n（市）\",建设 类别,幼儿园数量（所）,截止日期\n全州合计,,15,2023-06-30\n库尔勒市,新建公办幼儿园,8.0,2023/6/30 0:00\n"
                "县（市）,建设类别,幼儿园数量（所）,截止日期\n且末县,改（扩）建项目,４.00,2023-06-30 00:00:00\n和静县,新增,3,45107.0\n合计：,,15,\n"
                "数据来源：各县市\n教育局（盖章）,,,2023年7月1日\n")
got = {key: (row["actual"], row["date"]) for key, row in of.items() if row["actual"]}
check(got == {("korla", "new_build"): ("8", "2023-06-30"), ("qiemo", "expansion"): ("4", "2023-06-30"), ("hejing", "new_build"): ("3", "2023-06-30")},
      f"what spreadsheets and people add gives {got}")
for month in ("2023-06", "2023/6", "2023年06月"):
    check(rows(SEATS + f"urban,5,{month}\n")[1]["urban", ""]["date"] == "2023-06", f"{month} is no month")
refused("县市,类别,幼儿园,日期\n库尔勒市,新增,8,2023-06-30\n全州合计,,9,\n", f"3, column 3, 幼儿园: found 9 where the lines add up to 8; {total}")
# What would be right is said once, and of the cell that is wrong.
refused("县市,类别,幼儿园,日期\n且末县,新增,2,2023-06-30\n,改扩建,4,\n开发区,新增,5,2023-06-30\n库市,新增,8,2023-06-30\n和静县,新增,—,2023-06-30\n",
        f"3, column 1, 县市: found nothing; {merged}", f"3, column 4, 日期: found nothing; {merged}",
        f'4, column 1, 县市: found "开发区"; allowed: {areas}', '5, column 1, 县市: found "库市"; allowed: one of the areas told above, or its code',
        '6, column 3, 幼儿园: found "—"; allowed: a whole number, 0 where there is none, and neither count nor date where it is not known')
refused("城乡,学位（万个）,日期\n城市,0.432,2023-06-30\n", f'1, column 2: found "学位（万个）"; allowed: {columns}; leave any other column out', is_read=False)
refused("县市,新增,改扩建,截止\n且末县,2,4,2023-06-30\n", f'1: found "新增"; {heads}', is_read=False)

# At a narrow terminal each line has room, and every word is whole.
content = SEATS + "urban,5,2023-06-30\n"
known = set(re.findall("[A-Za-z]+", run(content=content)[1]))
for language in ("zh", "en"):
    result = subprocess.run([TRACKER, FILE, "--lang", language], capture_output=True, env={**ENGLISH, "COLUMNS": "60"}).stdout.decode()
    table = table_of(result)[1]
    check(max(map(width, table)) <= 60 and "4315" in result, f"in 60 columns in {language} it prints {result}")
    check(set(re.findall("[A-Za-z]+", "\n".join(table))) <= known, f"in 60 columns in {language} a word is cut: {result}")

FILE.write_text(SEATS + "urban,x,2023-06-30\n")
said = subprocess.run([TRACKER, FILE], capture_output=True, env={**ENGLISH, "COLUMNS": "60"}).stderr.decode().splitlines()
check(len(said) > 1 and max(map(width, said)) <= 60 and all(line.startswith("    ") for line in said[1:]), f"a fault does not hang by four: {said}")

# What counts, but is likely wrong, is told too.
code, text, said = run(content="locality,seats,date,note\nurban,5,2022-06-30,\nurban,3,2023-06-30,\nrural,,,已建成8所\n")
check(code == 1 and row_of(text, "urban")[3] == "3" and said == [
    "reports.csv: line 3, column 2, seats: found 3 where an earlier date has 5; allowed: no fewer than before: correct one of the two, or say why",
    'reports.csv: line 4, column 4, note: found "已建成8所"; allowed: the count and the date in their own columns too: a note is not counted'],
      f"a fall and a note exit with {code}: {said}")

# Bad bytes, and files that are cut off or endless.
refused(SEATS.encode() + b"urban,5\0,2023-06-30\n", f'2, column 2, seats: found "5\\x00"; {number}')
refused(SEATS.encode() + "城市,5,2023-06-30\n".encode() + b"\xb3\xc7\xca\xd0,5,2023-06-30\n", f'3, column 1, locality: found "\\xB3\\xC7\\xCA\\xD0"; {utf_8}')
refused(SEATS.encode() + b"\xff\xff,5,2023-06-30\n", f'2, column 1, locality: found "\\xFF\\xFF"; {utf_8}')
refused(SEATS.encode("utf-16") + b"\x00\xd8,\0005\0", f'2, column 1, locality: found "\\xFF"; {utf_8}', "2: found 2 columns; allowed: 3, with commas between, as many as have names")
refused(SEATS.encode() + "城市,5,2023-06-30\n农村,-5,2023-06-30\n".encode("gbk"), f'3, column 2, seats: found "-5"; {number}')
refused(SEATS + "urban,\x1b[31m5,2023-06-30\n", f'2, column 2, seats: found "\\x1B[31m5"; {number}')
long = "at most 1000 bytes (is there a quote that is not closed?)"
refused(SEATS + "\nurban," + "5" * 1001 + ",2023-06-30\n", f"3, column 2, seats: found a field that is too long; allowed: {long}", is_read=False)
refused(SEATS + "\n" + '"urban,5\n' * 200000, f"3, column 1, locality: found a quote in the midst of a field; allowed: quotes around the whole "
        "field, each quote within it twice", is_read=False)
refused(SEATS + '"' + "urban,5\n" * 200000, f"2, column 1, locality: found a field that is too long; allowed: {long}", is_read=False)
refused(SEATS + "urban,5,2023-06-30" + "," * 61 + "x", '2, column 64: found "x"; allowed: nothing (this column has no name)')
refused("," * 64 + "\n", "1, column 65: found too many columns; allowed: at most 64", is_read=False)
refused(SEATS + "x" * 61 + ",5,2023-06-30\n", f'2, column 1, locality: found "{"x" * 60}..."; allowed: urban (城市), rural (农村)')
whole = SEATS + 'urban,"5",2023-06-30\r\nrural,"6",2023-06-30'
for size in range(len(whole)):
    code, text, said = run("--format", "csv", content=whole[:size])
    stands = size <= len(SEATS) or whole[:size].endswith(("-06", "-3", "30", "30\r", "\n")) # 2023-06 and 2023-06-3 are dates too
    check(code in (1, 2) and (code == 2) == (len(said) != 0) and (stands or code == 2), f"cut off after {size} bytes it says {said}, exits with {code}")
refused(whole[:-12], "3, column 2, seats: found the end of the file within quotes; allowed: a quote that closes the field", is_read=False)

# A thousand bad lines are not said one by one.
code, text, said = run(content=SEATS + "urban,-1,2023-06-30\n" * 1000)
check(code == 2 and len(said) == 101 and said[-1] == "reports.csv: and 900 more", f"of 1000 bad lines it says {said[-1]}")
code, text, said = run("--faults", "1000", content=SEATS + "urban,-1,2023-06-30\n" * 1000)
check(code == 2 and len(said) == 1000 and said[-1].startswith("reports.csv: line 1001, "), f"of all 1000 it says {said[-1]}")

# A line is said where it begins, and lines within quotes are counted.
refused("seats,note,locality,date\r\n5,\"a\r\nb\r\n\",town,2023-06-30\r\n5,,town,2023-06-30",
        '2, column 3, locality: found "town"; allowed: urban (城市), rural (农村)',
        '5, column 3, locality: found "town"; allowed: urban (城市), rural (农村)')
code, text, said = run("--lang", "zh", content=SEATS + "urban,-1,2023-06-30\n")
check(said == ["reports.csv: 第2行第2列，seats：读到“-1”；应为整数，最多9位，如12"], f"in Chinese it says {said}")

# A file that cannot be read, and options.
for options, listed in (((), "FILE"), (("no/such.csv",), "no/such.csv"), ((FOLDER.name,), FOLDER.name), ((FILE, "--lang", "fr"), "zh, en"),
                        ((FILE, "--format", "xml"), "text, markdown, json, csv"), ((FILE, "--fromat", "csv"), "--format")):
    code, text, said = run(*options)
    check(code == 2 and text == "" and len(said) == 1 and listed in said[0], f"{options} exits with {code} and says {said}")
check(all(words in run("--help")[1] for words in ("--template", "Examples:\n  progress_tracker --template > form.csv\n")), "--help names no options")
version = re.search(r"VERSION ([\d.]+)", (pathlib.Path(__file__).parents[2] / "CMakeLists.txt").read_text(encoding="utf-8").split("project(", 1)[1])[1]
check(run("--version")[1] == f"progress_tracker {version}\n", "--version says another")

# Standard output that takes nothing.
FILE.write_text(SEATS + "urban,5,2023-06-30\n")
for options in ((FILE,), (FILE, "--format", "json"), (FILE, "--format", "csv"), ("--template",), ("--help",)):
    with open("/dev/full", "w") as full:
        result = subprocess.run([TRACKER, *options], stdout=full, stderr=subprocess.PIPE)
    check(result.returncode == 2 and result.stderr == b"progress_tracker: cannot write to standard output.\n",
          f"{options}: onto a full disk it exits with {result.returncode} and says {result.stderr}")

# A large file: in little memory and, where standard error is a terminal, with how much is read.
line = ",城市,,公办,,17,2023年6月30日,\r\n"
FILE.write_text("县市,城乡,类别,办园性质,幼儿园,学位,日期,备注\r\n" + line * 300000, newline="")
terminal, side = pty.openpty()
process = subprocess.Popen([TRACKER, FILE, "--format", "csv"], stdout=subprocess.PIPE, stderr=side)
os.close(side)
text = process.communicate()[0].decode()
shown = ""
while True:
    try:
        shown += os.read(terminal, 65536).decode()
    except OSError: # all is read
        break
usage = resource.getrusage(resource.RUSAGE_CHILDREN)
check(process.returncode == 1 and "seats,4320,17,,4303,17," in text, f"a large file exits with {process.returncode}: {text}")
check("reports.csv: 50%" in shown and shown.endswith("\r\x1b[K"), f"on a terminal it shows {shown!r}")
check(usage.ru_maxrss < 50_000, f"it takes {usage.ru_maxrss} KiB of memory")

for failure in failures:
    print(failure)
sys.exit(1 if failures else 0)
