#!/usr/bin/env python3
"""Runs plan_report and checks what a person at a terminal sees: `report.py PLAN_REPORT`."""
import subprocess
import sys
import unicodedata

REPORT = sys.argv[1]
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
):
    result = run(*options)
    check(result.returncode == 2, f"{options} exits with {result.returncode}")
    check(result.stdout == "", f"{options} prints a report")
    check(result.stderr.count("\n") == 1 and listed in result.stderr, f"{options} says: {result.stderr}")

help_text = "\n".join(lines_of("--help"))
check("--lang" in help_text and "--section" in help_text, "--help names no options")

for failure in failures:
    print(failure)
sys.exit(1 if failures else 0)
