#!/usr/bin/env python3
"""Holds the README against the code: `readme.py COMPILER`. Every block of C++ is cut from a file that is compiled; every call of the table
of questions stands in a test; the rules are all there, with their severity; and a changed figure brings the error that is shown."""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
INCLUDE = ROOT / "include"
compiler = sys.argv[1]
shown = (ROOT / "README.md").read_text(encoding="utf-8")
failures = []


def check(condition, what):
    if not condition:
        failures.append(what)


def section(name):
    """The lines below a heading, up to the next one."""
    return re.search(rf"^## {re.escape(name)}$(.*?)(?=^## |\Z)", shown, re.DOTALL | re.MULTILINE)[1]


def rows(text):
    """The rows of a table, below its head, as lists of cells."""
    lines = [line for line in text.splitlines() if line.startswith("| ")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[1:]]


def code(text):
    return re.findall(r"`([^`]+)`", text)


# Blocks of C++.
blocks = re.findall(r"(?:<!-- from (\S+) -->\n)?```cpp\n(.*?)```\n", shown, re.DOTALL)
check(blocks, "there is no block of C++")
for source, block in blocks:
    check(source, f"a block of C++ does not say which file it is from: {block.splitlines()[0]}")
    check(not source or block in (ROOT / source).read_text(encoding="utf-8"), f"no part of {source} as it stands there: {block}")

# How to link it.
linked = re.search(r"```cmake\n(.*?)```\n", shown, re.DOTALL)[1].replace("your_program", "program")
consumer = (ROOT / "tests/consumers/find_package/CMakeLists.txt").read_text(encoding="utf-8")
for line in (line.split("#")[0].strip() for line in linked.splitlines()):
    check(line in consumer, f"no consumer is linked so: {line}")

# Questions.
tests = "".join((ROOT / "tests/unit" / name).read_text(encoding="utf-8")
                for name in ("front_page.cpp", "design_lines.cpp", "json.cpp", "csv.cpp"))
tests = re.sub(r"\s+", "", tests)
asked = rows(section("What you can ask"))
check(len(asked) > 10, "the table of questions has few rows")
for question, calls, headers in asked:
    for call in (call for call in code(calls) if call.startswith("pp::")):
        check(re.sub(r"\s+", "", call) in tests, f"no test has the call {call}")
    for header in headers.split(", "):
        check((INCLUDE / "preschool_plan" / header).is_file(), f"there is no header {header}")

# Rules.
rule = re.compile(r"inline constexpr Rule (\w+)\{text\(\"\1\"\), Severity::(\w+)")
known = dict(rule.findall((INCLUDE / "preschool_plan/rule.hpp").read_text(encoding="utf-8")))
listed = {}
for severity, cell in rows(section("Rules")):
    for name in code(cell):
        if name in known:
            check(name not in listed, f"the rule {name} is listed twice")
            listed[name] = severity
check(len(known) > 30, "few rules are found in rule.hpp")
check(listed == known, f"of the rules these differ: {set(listed.items()) ^ set(known.items())}")

# The error of a changed figure.
table = "preschool_plan/bayingolin_2021/targets.hpp"
right = (INCLUDE / table).read_text(encoding="utf-8")
wrong = right.replace("public_run, 4320_seats}", "public_run, 4321_seats}")
check(wrong.count("4321_seats") == 1, f"{table} has not the one figure to change")
with tempfile.TemporaryDirectory() as folder:
    path = pathlib.Path(folder) / table
    path.parent.mkdir(parents=True)
    path.write_text(wrong, encoding="utf-8")
    done = subprocess.run([compiler, "-std=c++20", f"-I{folder}", f"-I{INCLUDE}", "-fsyntax-only", ROOT / "examples/first_program.cpp"],
                          capture_output=True, text=True)
    # Whether or not this test is of that compiler.
    sentences = shutil.which("clang++-19") and subprocess.run(
        ["clang++-19", "-std=c++26", f"-I{folder}", f"-I{INCLUDE}", "-fsyntax-only", ROOT / "examples/first_program.cpp"],
        capture_output=True, text=True).stderr
check(done.returncode != 0, "a changed figure compiles")
printed = re.search(r"in English and in Chinese:\n\n```\n(.*?)```\n", shown, re.DOTALL)[1]
for part in re.split(r"\.\.\.", re.sub(r"\s+", " ", printed)):
    check(not sentences or part.strip() in re.sub(r"\s+", " ", sentences), f"in C++26 a changed figure does not bring: {part}")


def sentence(text):
    """What the compiler says from its first the_plan_contradicts_itself on, without name spaces and layout."""
    found = re.search(r"the_plan_contradicts_itself<.*?(?='|\]|’)", text, re.DOTALL)
    return found and re.sub(r"preschool_plan::|detail::|bayingolin_2021::|\s+", "", found[0])


error = re.search(r"<!-- the error of a changed figure -->\n```\n(.*?)```\n", shown, re.DOTALL)
check(error and sentence(error[1]) == sentence(done.stderr), f"a changed figure brings another error: {sentence(done.stderr)}")

# Links.
text = re.sub(r"```.*?```|`[^`]*`", "", shown, flags=re.DOTALL)
for link in re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", text):
    check(link.startswith("https://") or (ROOT / link).exists(), f"a link leads nowhere: {link}")
headings = {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in re.findall(r"^#+ (.*)$", shown, re.MULTILINE)}
for anchor in re.findall(r"\]\(#([^)]+)\)", text):
    check(anchor in headings, f"a link leads to no heading: {anchor}")

for failure in failures:
    print(failure)
sys.exit(1 if failures else 0)
