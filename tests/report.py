#!/usr/bin/env python3
"""Runs plan_report and checks what a person at a terminal sees: `report.py PLAN_REPORT [NOTICE]`."""
import pathlib
import subprocess
import sys
import tempfile
import unicodedata

REPORT = sys.argv[1]
NOTICE = sys.argv[2] if len(sys.argv) > 2 else ""
SECTIONS = ["notice", "group", "measures", "kindergartens", "seats", "requirements", "findings"]
failures = []


def run(*options):
    return subprocess.run([REPORT, *options], capture_output=True, text=True)


def check(condition, what):
    if not condition:
        failures.append(what)


def width(text):
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def lines_of(*options):
    result = run(*options)
    check(result.returncode == 0, f"{options} exits with {result.returncode}")
    check(result.stderr == "", f"{options} prints errors: {result.stderr}")
    return result.stdout.splitlines()


def has_chinese(text):
    return any("\u4e00" <= c <= "\u9fff" for c in text)


whole = lines_of()
check(whole == sum((lines_of("--section", name) for name in SECTIONS), []), "the whole is not its sections in order")
check(whole == lines_of("--lang", "both"), "both is not the default language")
check(max(map(width, whole)) <= 100, "a line is wider than 100 columns")

english = lines_of("--lang", "en")
check([line for line in english if has_chinese(line)] == [next(l for l in english if "巴政办发" in l)],
      "--lang en prints Chinese beside the notice's number")
chinese = "".join(lines_of("--lang", "zh"))
check("kindergarten" not in chinese and "Measures" not in chinese, "--lang zh prints English")

for options in ((), ("--lang", "zh"), ("--lang", "en")):
    table = lines_of("--section", "kindergartens", *options)
    rows = [line for line in table if line and line[-1].isdigit()]
    check(len(rows) == 11, f"{options}: the cross-table has {len(rows)} rows")
    check(len({width(row) for row in rows}) == 1, f"{options}: the cross-table's columns do not line up")
    ends = [[i for i, c in enumerate(row) if c.isdigit() and (i + 1 == len(row) or row[i + 1] == " ")] for row in rows]
    places = {tuple(width(row[:end]) for end in row_ends) for row, row_ends in zip(rows, ends)}
    check(len(places) == 1, f"{options}: the cross-table's figures do not end in the same columns")
    check(rows[-1].split()[-3:] == ["30", "8", "38"], f"{options}: the totals are {rows[-1]}")
    check(rows[4].split()[-3:] == ["2", "4", "6"], f"{options}: Qiemo has {rows[4]}")

seats = [line.split()[-1] for line in lines_of("--section", "seats") if line and line[-1].isdigit()]
check(seats == ["4320", "4710", "9030"], f"seats are {seats}")

group = lines_of("--section", "group", "--lang", "zh")
check(sum(line.startswith(("组长", "副组长", "成员")) for line in group) == 19, "the group has not 19 officials")
check("组长    莎茹" in group, "the leader is not first in line")

measures = "\n".join(lines_of("--section", "measures", "--lang", "en"))
for figure in ("[4 kindergartens]", "[33 alliances]", "[3 years]", "[at least 20 years]", "[at least 30 years]"):
    check(figure in " ".join(measures.split()), f"{figure} is not among the measures")

findings = " ".join(lines_of("--section", "findings", "--lang", "en"))
check("Bohu County: an area has an official in the group, but no target" in findings, "the finding on Bohu is missing")
check("2 in all, of which 0 errors" in findings, "the findings are not counted")

for options, listed in (
    (("--sectoin", "seats"), "--section"),
    (("--section", "seat"), ", ".join(SECTIONS)),
    (("--section",), "--section NAME"),
    (("--lang", "fr"), "zh, en, both"),
    (("seats",), "--section"),
    (("--trace",), "--trace NOTICE.txt"),
    (("--trace", "no/such/notice.txt"), "no/such/notice.txt"),
    (("--trace", REPORT, "--section", "seats"), "excludes"),
):
    result = run(*options)
    check(result.returncode == 2, f"{options} exits with {result.returncode}")
    check(result.stdout == "", f"{options} prints a report")
    check(result.stderr.count("\n") == 1 and listed in result.stderr, f"{options} says: {result.stderr}")

help_text = "\n".join(lines_of("--help"))
check(all(option in help_text for option in ("--lang", "--section", "--trace")), "--help names no options")

if NOTICE:
    trace = lines_of("--trace", NOTICE)
    check(max(map(width, trace)) <= 100, "a line of the trace is wider than 100 columns")
    heads = [line.split("  ")[0] for line in trace if line.endswith("%")]
    check(heads[0] == "首部 opening" and heads[-1] == "四（三） 4(3)" and len(heads) == 14,
          f"the trace has the clauses {heads}")
    beside = {line.split("  ")[1].strip("，、（）；。"): line.split("  ")[-1].strip()
              for line in trace if line.startswith("  ")}
    check(beside.get("库尔勒市8所") == "kindergarten_targets 1", "Korla's 8 kindergartens are not beside their row")
    check(beside.get("高质量编制城市学前教育“十四五”规划") == "measures 6", "a title is not beside its article")
    check(any("区分各县市差异" in words and rows.startswith("provisions ") for words, rows in beside.items()),
          "a phrase is not beside its provision")
    check("sentence" not in "".join(lines_of("--trace", NOTICE, "--lang", "zh")),
          "--lang zh prints English in the trace")

    with tempfile.TemporaryDirectory() as folder:
        for old, new, said in (("9030", "9031", "seat_totals 1 text"), ("莎 茹", "莎 如", "莎茹"),
                               ("统筹兼顾，", "", "统筹兼顾"), ("四、有关要求", "四、要求", "有关要求")):
            changed = pathlib.Path(folder) / "notice.txt"
            text = pathlib.Path(NOTICE).read_text(encoding="utf-8")
            check(text.count(old) == 1, f"{old} stands {text.count(old)} times in the notice")
            changed.write_text(text.replace(old, new), encoding="utf-8")
            result = run("--trace", str(changed))
            what = f"with {new} for {old} the trace "
            check(result.returncode == 1, what + f"exits with {result.returncode}")
            check(said in "".join(result.stdout.splitlines()[-4:]), what + f"does not say {said}")

for failure in failures:
    print(failure)
sys.exit(1 if failures else 0)
