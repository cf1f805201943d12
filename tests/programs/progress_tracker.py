#!/usr/bin/env python3
"""Runs the tracker on good and bad files and reads what it says: `progress_tracker.py TRACKER`."""
import csv
import datetime
import io
import json
import os
import pathlib
import pty
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
LARGEST = 2**63 - 1
failures = []


def check(condition, what):
    if not condition:
        failures.append(what)


def run(*options, content=None):
    """What the program says of a file with this content: exit code, lines of output, lines of errors."""
    if content is not None:
        FILE.write_bytes(content if isinstance(content, bytes) else content.encode())
        options = (FILE, *options)
    result = subprocess.run([TRACKER, *options], capture_output=True)
    said = result.stderr.decode().replace(str(FILE), "reports.csv")
    return result.returncode, result.stdout.decode(), said.splitlines()


def rows(content, *options):
    """The rows that are printed for a file without faults, by what they are of."""
    code, text, said = run("--format", "csv", *options, content=content)
    check(said == [], f"{content!r} is refused: {said}")
    table = list(csv.DictReader(io.StringIO(text)))
    check(len(table) == 16, f"{content!r} gives {len(table)} rows")
    return code, {(row["area"] or row["locality"], row["works"]): row for row in table}


def refused(content, *wanted):
    """That of a file nothing is printed but these lines of errors."""
    code, text, said = run(content=content)
    check(code == 2 and text == "", f"{content!r} exits with {code} and prints {text!r}")
    check(said == ["reports.csv: line " + line for line in wanted], f"{content!r} is refused with {said}")


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
                ',2023-06-29,9,addition,652827\n'
                ',2023-06-30,3,addition,hejing\n')
check(code == 1 and [of[area, "new_build"]["actual"] for area in ("korla", "yanqi", "hejing", "luntai")] == ["1", "2", "3", "0"],
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
lines = text.splitlines()
check(code == 1 and said == [] and len(lines) == 17, f"the table is {text}")
check(lines[1].split() == "Korla City urban addition kindergartens 8 3 5 37% ███████░░░░░░░░░░░░░ under way 2023-06-30".split(),
      f"Korla is {lines[1]}")
check(lines[15].split() == "urban seats 4320 4321 0 100% ████████████████████ exceeded 2023-06-30".split(), f"urban is {lines[15]}")
code, text, said = run("--lang", "zh", content=content)
lines = text.splitlines()
check(lines[16].split() == "农村 学位 4710 4710 0 100% ████████████████████ 达到目标 2023年6月30日".split(), f"rural is {lines[16]}")
check(len({width(line[:line.index("%")]) for line in lines[1:]}) == 1, "the columns do not line up")
check(lines[2].split() == "库尔勒经济技术开发区 城市 新增 幼儿园 5 - 5 0% ░░░░░░░░░░░░░░░░░░░░ 未上报".split(), f"not reported is {lines[2]}")
data = json.loads(run("--format", "json", content=content)[1])
share = data[0].pop("share")
check(len(data) == 16 and 3 in share.values() and share["whole"] == 8 and data[0] == {
    "area": "korla", "locality": "urban", "works": "new_build", "ownership": "public_run", "unit": "kindergartens", "target": 8, "actual": 3,
    "remaining": 5, "status": "under_way", "date": "2023-06-30"}, f"the JSON begins {data[0]}, {share}")
check("area" not in data[15] and data[1]["share"]["whole"] == 5 and "date" not in data[1], f"the JSON ends {data[15]}")
nothing = run(content=SEATS + "urban,0,2023-06-30\n")[1].splitlines()
check(nothing[15].split() == "urban seats 4320 0 4320 0% ░░░░░░░░░░░░░░░░░░░░ not started 2023-06-30".split(), f"reported as nothing is {nothing[15]}")
markdown = run("--format", "markdown", content=content)[1].splitlines()
check(len(markdown) == 18 and {line.count("|") for line in markdown} == {10} and set(markdown[1]) == set("|-:"), "the Markdown is no table")

# What cannot be counted: the table is printed, and what is wrong is said.
code, text, said = run(content=HEAD + "\nBohu County,,renovation and expansion,,1,,2023-06-30,\nkorla,,addition,inclusive private,1,,2023-06-30,\n")
target = "allowed: a target of the plan; --template lists them"
check(code == 2 and text.count("\n") == 17 and said == [
    f"reports.csv: line 2, column 1, area: found Bohu County, renovation and expansion; {target}",
    f"reports.csv: line 3, column 1, area: found korla, addition, inclusive private; {target}"], f"reports of no target exit with {code} and {said}")
content = "seats,locality,date\n1,urban,2022-01-01\n2,urban,2022-01-01\n5,urban,2023-01-01\n5,urban,2023-01-01\n6,城市,2023-01-01\n4320,urban,2023/1/1\n"
one = "allowed: one figure of a target at its latest date"
code, text, said = run(content=content)
check(code == 2 and said == [f"reports.csv: line 6, column 1, seats: found 6 where line 4 has 5 of the same date; {one}",
                             f"reports.csv: line 7, column 1, seats: found 4320 where line 4 has 5 of the same date; {one}"],
      f"contradicting reports exit with {code} and {said}")
check(text.splitlines()[15].split() == "urban seats 4320 5 / 6 - - disputed 2023-01-01".split(), f"a row in dispute is {text.splitlines()[15]}")
data = json.loads(run("--format", "json", content=content)[1])[14]
check((data["actual"], data["disputed_by"], data["status"]) == (5, 6, "disputed"), f"in JSON a row in dispute is {data}")
data = list(csv.DictReader(io.StringIO(run("--format", "csv", content=content)[1])))[14]
check((data["actual"], data["disputed_by"], data["status"]) == ("5", "6", "disputed"), f"in CSV a row in dispute is {data}")
check("| 5 / 6 | - | - |  | disputed |" in run("--format", "markdown", content=content)[1], "in Markdown a row in dispute is not marked")
check(rows(content + "7,urban,2023-01-02\n")[1]["urban", ""]["actual"] == "7", "a later report does not settle a dispute")

# Bad lines: each with what was found and what is allowed.
areas = ("Korla City (库尔勒市), Luntai County (轮台县), Yuli County (尉犁县), Ruoqiang County (若羌县), Qiemo County (且末县), Yanqi County (焉耆县), "
         "Hejing County (和静县), Hoxud County (和硕县), Bohu County (博湖县), Korla Economic and Technological Development Zone "
         "(库尔勒经济技术开发区), or its code")
number = f"allowed: a whole number from 0 to {LARGEST}"
date = f"allowed: a date from 2021-01-25 (the notice) to {today} (today), as 2023-06-30, 2023/6/30 or 2023年6月30日"
utf_8 = 'allowed: text in UTF-8 (save as "CSV UTF-8")'
columns = ("area (县市), locality (城乡), works (类别), ownership (办园性质), kindergartens (幼儿园), seats (学位), date (日期), note (备注)")
refused(HEAD + "\n喀什市,,拆除,集体,1,,2023-06-30,\n",
        f'2, column 1, area: found "喀什市"; allowed: {areas}',
        '2, column 3, works: found "拆除"; allowed: addition (新增), renovation and expansion (改扩建)',
        '2, column 4, ownership: found "集体"; allowed: public (公办), inclusive private (普惠性民办), private (民办)')
refused(HEAD + "\n,,,,1,,2023-06-30,\n", f"2, column 1, area: found nothing; allowed: {areas}",
        "2, column 3, works: found nothing; allowed: addition (新增), renovation and expansion (改扩建)")
for bad in ("-5", "2.5", "1e3", "约5", "5个", "99999999999999999999", str(LARGEST + 1), "+5", '"5,"'):
    shown = bad.strip('"')
    refused(SEATS + f"urban,{bad},2023-06-30\n", f'2, column 2, seats: found "{shown}"; {number}')
for bad in ("2023-02-29", "2023", "30.6.2023", "2023-06-30 12:00", "23-06-30", "2023-006-30", "0000-01-01", "2021-01-24", "2999-12-31", str(today + datetime.timedelta(1)), "2023年6月31日", "2023-6月30"):
    refused(SEATS + f"urban,5,{bad}\n", f'2, column 3, date: found "{bad}"; {date}')
refused(SEATS + "urban,5,\nurban,,2023-06-30\n", f"2, column 3, date: found nothing; {date}",
        "3, column 2, seats: found nothing; allowed: the count that is reported; where there is none, no date")
refused(HEAD + "\nkorla,,addition,,5,5,2023-06-30,\nkorla,urban,,,,5,2023-06-30,\n,urban,新增,,,5,2023-06-30,\n,,,,,5,2023-06-30,\n",
        '2, column 6, seats: found "5"; allowed: nothing, since a line reports kindergartens or seats',
        '3, column 1, area: found "korla"; allowed: nothing, since the plan has seats by locality only',
        '4, column 3, works: found "新增"; allowed: nothing, since the plan has seats by locality only',
        "5, column 2, locality: found nothing; allowed: urban (城市), rural (农村)")
refused(SEATS + "urban,5,2023-06-30,x\nurban,5\n",
        '2, column 4: found "x"; allowed: nothing (the first line does not name this column)',
        "3: found 2 columns; allowed: 3, as in the first line")
# The column that is wanted, not another; what is wrong with the file as a whole is said once.
count = "found nothing; allowed: the count that is reported; where there is none, no date"
refused(HEAD + "\n库尔勒市,,新增,,,,2023-06-30,\n,城市,,,,,2023-06-30,\n", f"2, column 5, kindergartens: {count}", f"3, column 6, seats: {count}")
refused("area,works,locality,kindergartens,date\n,,urban,,2023-06-30\n,,rural,,2023-06-30\nkorla,addition,,,2023-06-30\n",
        "2: found no column seats; allowed: one that the first line names so", f"4, column 4, kindergartens: {count}")
refused("locality,seats,,date\n" + "urban,5,x,2023-06-30\n" * 3 + "urban,-5,,2023-06-30\n",
        '2, column 3: found "x"; allowed: nothing (the first line does not name this column)', f'5, column 2, seats: found "-5"; {number}')
refused(SEATS + "urban,5\u200b,2023-06-30\n\ufeffrural,5,2023-06-30\n", f'2, column 2, seats: found "5<U+200B>"; {number}',
        '3, column 1, locality: found "<U+FEFF>rural"; allowed: urban (城市), rural (农村)')

# Bad first lines.
for title in ("学位进度表\n", ",学位进度表,,\n"):
    refused(title + SEATS + "urban,5,2023-06-30\n", f'1: found "学位进度表"; allowed: a first line that names the columns: {columns}')
refused("locality,seats,date,学位\n", '1, column 4: found "学位"; allowed: each column once, and it is column 2')
refused("locality,seats,date,quality\n", f'1, column 4: found "quality"; allowed: {columns}')
refused("seats\n", "1: found no column locality; allowed: one that the first line names so",
        "1: found no column date; allowed: one that the first line names so")
refused(" \n\u3000,\u00a0\n", "1: found no line; allowed: a first line that names the columns, as the form has")
refused("", "1: found no line; allowed: a first line that names the columns, as the form has")

# Bad bytes, and files that are cut off or endless.
refused(SEATS.encode() + b"urban,5\0,2023-06-30\n", f'2, column 2, seats: found "5\\x00"; {number}')
refused(SEATS.encode() + b"\xb3\xc7\xca\xd0,5,2023-06-30\n", f'2, column 1, locality: found "\\xB3\\xC7\\xCA\\xD0"; {utf_8}')
refused(SEATS.encode() + "城市,5,2023-06-30\n农村,-5,2023-06-30\nurban,-5,2023-06-30\n".encode("gbk"),
        f'2, column 1, locality: found "\\xB3\\xC7\\xCA\\xD0"; {utf_8}', f'4, column 2, seats: found "-5"; {number}')
refused("县市,日期\n库尔勒市,\n".encode("gbk"), f'1, column 1: found "\\xCF\\xD8\\xCA\\xD0"; {utf_8}')
refused("县市,日期\n库尔勒市,\n".encode("utf-16"), f'1, column 1: found "\\xFF\\xFE\\xBFS\\x02^"; {utf_8}')
refused(SEATS + "urban,\x1b[31m5,2023-06-30\n", f'2, column 2, seats: found "\\x1B[31m5"; {number}')
long = "at most 1000 bytes (is there a quote that is not closed?)"
refused(SEATS + "\nurban," + "5" * 1001 + ",2023-06-30\n", f"3, column 2, seats: found a field that is too long; allowed: {long}")
refused(SEATS + "\n" + '"urban,5\n' * 200000, f"3, column 1, locality: found a quote in the midst of a field; allowed: quotes around the whole "
        "field, each quote within it twice")
refused(SEATS + '"' + "urban,5\n" * 200000, f"2, column 1, locality: found a field that is too long; allowed: {long}")
refused(SEATS + "urban,5,2023-06-30" + "," * 61 + "x", '2, column 64: found "x"; allowed: nothing (the first line does not name this column)')
refused("," * 64 + "\n", "1, column 65: found too many columns; allowed: at most 64")
refused(SEATS + "x" * 61 + ",5,2023-06-30\n", f'2, column 1, locality: found "{"x" * 60}..."; allowed: urban (城市), rural (农村)')
whole = SEATS + 'urban,"5",2023-06-30\r\nrural,"6",2023-06-30'
for size in range(len(whole)):
    code, text, said = run("--format", "csv", content=whole[:size])
    stands = size <= len(SEATS) or whole[:size].endswith(("-3", "30", "30\r", "\n")) # 2023-06-3 is a date too
    check(code in (1, 2) and (code == 2) == (len(said) != 0) and (stands or code == 2), f"cut off after {size} bytes it says {said}, exits with {code}")
refused(whole[:-12], "3, column 2, seats: found the end of the file within quotes; allowed: a quote that closes the field")

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
check(said == ["reports.csv: 第2行第2列，seats：读到“-1”；应为整数，0至9223372036854775807"], f"in Chinese it says {said}")

# A file that cannot be read, and options.
for options, listed in (((), "FILE"), (("no/such.csv",), "no/such.csv"), ((FOLDER.name,), FOLDER.name), ((FILE, "--lang", "fr"), "zh, en"),
                        ((FILE, "--format", "xml"), "text, markdown, json, csv"), ((FILE, "--fromat", "csv"), "--format")):
    code, text, said = run(*options)
    check(code == 2 and text == "" and len(said) == 1 and listed in said[0], f"{options} exits with {code} and says {said}")
check("--template" in run("--help")[1], "--help names no options")

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
