#!/usr/bin/env python3
"""Holds what the pages say against the code: `readme.py COMPILER [PROGRAMS [NOTICE]]`, the folder of the example programs. Every block of
C++ is cut from a file that is compiled, every command runs, every link leads somewhere; of the front page every call stands in a test and
gives back what it says, tables have the rows and columns that it says, and a changed figure brings the errors that are shown."""
import itertools
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = next(folder for folder in pathlib.Path(__file__).resolve().parents if (folder / "LICENSE").is_file())
INCLUDE = ROOT / "include"
FRONT = ROOT / "README.md"
REFERENCE = INCLUDE / "preschool_plan/README.md"
PAGES = [FRONT, REFERENCE, *(ROOT / folder / "README.md" for folder in ("examples", "tests", "tests/benchmarks"))]
MOST_LINES = 200 # of the front page

compiler = sys.argv[1]
programs = pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else None
notice = sys.argv[3] if len(sys.argv) > 3 else ""
shown = FRONT.read_text(encoding="utf-8")
headers = {path: path.read_text(encoding="utf-8") for path in (INCLUDE / "preschool_plan").rglob("*.hpp")}
failures = []


def check(condition, what):
    if not condition:
        failures.append(what)


def section(name):
    """The lines below a heading of the front page, up to the next one."""
    return re.search(rf"^## {re.escape(name)}$(.*?)(?=^## |\Z)", shown, re.DOTALL | re.MULTILINE)[1]


def rows(text):
    """The rows of a table, below its head, as lists of cells."""
    lines = [line for line in text.splitlines() if line.startswith("| ")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[1:]]


def code(text):
    return re.findall(r"`([^`]+)`", text)


def words(text):
    return re.sub(r"\s+", "", text)


def compiled(text, *options):
    """What the compiler says of a file with this text, and whether it takes it."""
    with tempfile.NamedTemporaryFile("w", suffix=".cpp", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        done = subprocess.run([compiler, "-std=c++20", *options, f"-I{INCLUDE}", "-fsyntax-only", file.name], capture_output=True, text=True)
    return done.stderr, done.returncode == 0


# The front page is one that is read.
check(len(shown.splitlines()) <= MOST_LINES, f"the front page has {len(shown.splitlines())} lines, of {MOST_LINES} at most")

# Blocks of C++.
for page in PAGES:
    blocks = re.findall(r"(?:<!-- from (\S+) -->\n)?```cpp\n(.*?)```\n", page.read_text(encoding="utf-8"), re.DOTALL)
    check(blocks or page != FRONT, "there is no block of C++ on the front page")
    for source, block in blocks:
        check(source, f"{page}: a block of C++ does not say which file it is from: {block.splitlines()[0]}")
        check(not source or block in (ROOT / source).read_text(encoding="utf-8"), f"{page}: no part of {source} as it stands there: {block}")

# How to link it.
consumers = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "tests/consumers").rglob("CMakeLists.txt"))
consumers = consumers.replace('"${PRESCHOOL_PLAN_SOURCE}" ', "").replace("../program.cpp", "program.cpp")
linked = re.search(r"```cmake\n(.*?)```\n", shown, re.DOTALL)[1].replace("your_program", "program")
lines = [line.strip() for line in re.findall(r"^[^#\n]+", linked, re.MULTILINE)] + re.findall(r"find_package\(.*?\)", linked)
check(len(lines) == 4, "the front page links the library in another way")
for line in lines:
    check(line in consumers, f"no consumer is linked so: {line}")
version = re.search(r"project\(preschool_plan VERSION (\d+\.\d+)", (ROOT / "CMakeLists.txt").read_text(encoding="utf-8"))[1]
for page in PAGES:
    for named in re.findall(r"find_package\(preschool_plan (\S+)", page.read_text(encoding="utf-8")):
        check(named == version, f"{page}: the version to find is {version}, not {named}")

# Questions: each call stands in a test, and gives back what is said.
tests = words("".join(path.read_text(encoding="utf-8") for path in (ROOT / "tests/unit").glob("*.cpp")))
asked = rows(section("What you can ask"))
check(len(asked) > 10, "the table of questions has few rows")
of_terms = set(re.findall(r"template <class Terms>\nstruct (\w+)", "".join(headers.values())))
said = re.compile(r"(calls )?(?:a (?:view|list) of )?`(?:(?:visit|report)\(\w+\)|(?P<type>[A-Z]\w*(?:<[\w<>, ]+>)?|bool|std::\w+))`")


def answers_of(cell):
    """What calls give back, in order: a type of a thing, that of the rows of a view or list, `void`; and the members that it has."""
    for match in said.finditer(cell):
        if not match["type"]:
            if match[1]:
                yield "void", []
            continue
        kind = match["type"] + ("<Terms>" if match["type"] in of_terms else "")
        members = re.match(r": `\{([\w, ]+?)(?:, \.\.\.)?\}`", cell[match.end():])
        yield ("row " if match[0].startswith("a ") else "") + kind, members[1].split(", ") if members else []


program = "".join(f"#include <preschool_plan/{path.name}>\n" for path in headers
                  if path.parent.name == "preschool_plan" and path.name not in ("format.hpp", "fmt.hpp")) + """
#include <vector>
namespace pp = preschool_plan;
namespace asked {
using namespace pp;
using pp::bayingolin_2021::Area, pp::bayingolin_2021::Body, pp::bayingolin_2021::Topic, pp::bayingolin_2021::PublishedPlan, pp::bayingolin_2021::Terms;
using pp::bayingolin_2021::KindergartenTarget, pp::bayingolin_2021::SeatTarget, pp::bayingolin_2021::plan;
auto const& provision = plan.provisions[0];
auto const& party = plan.measures[0].parties[0];
auto const amended = plan;
std::vector<pp::Report<SeatTarget>> const reports;
std::vector<pp::Report<KindergartenTarget>> const built;
auto const visit = [](auto const&) {};
auto const report = [](auto const&) {};
std::string const text;
template <class Given, class Said>
constexpr bool is = std::is_same_v<std::remove_cvref_t<Given>, Said>;
"""
number = itertools.count()
for question, calls, answers, names in asked:
    calls = [call for call in code(calls) if call.startswith(("pp::", "label("))]
    answers = list(answers_of(answers))
    check(len(answers) in (1, len(calls)) or not calls, f"it is not said what comes back of each call: {calls}: {answers}")
    for call, (answer, members) in zip(calls, answers * len(calls) if len(answers) == 1 else answers):
        check(words(call) in tests, f"no test has the call {call}")
        given = f"given_{next(number)}"
        if answer == "void":
            program += f"static_assert(is<decltype({call}), void>);\n"
            continue
        thing = f"*std::begin({given})" if answer.startswith("row ") else given
        program += f"auto const {given} = {call};\nstatic_assert(is<decltype({thing}), {answer.removeprefix('row ')}>);\n"
        if answer.startswith("Optional<"):
            thing = f"*{thing}"
        program += "".join(f"static_assert(sizeof(({thing}).{member}) != 0);\n" for member in members)
    for name in names.split(", "):
        check((INCLUDE / "preschool_plan" / name).is_file(), f"there is no header {name}")

# The tables of the plan, and the columns of their rows.
columns = {name: members.replace("\n", " ").split(",") for name, members in re.findall(
    r"BOOST_DESCRIBE_(?:STRUCT|CLASS)\((\w+), \(.*?\),\s*\(([\w\s,]+)\)", "".join(headers.values()))}
tables = rows(section("The columns of the published plan"))
check(len(tables) > 5, "few tables of the plan are told of")
for names, counts, row in tables:
    for name, count in zip(code(names), counts.split(", "), strict=True):
        program += f"static_assert(plan.{name}.size() == {count});\n"
    for name, listed in re.findall(r"`([A-Z]\w+)`: ((?:`\w+`(?:, )?)+)", row):
        check(code(listed) == [column.strip() for column in columns[name]], f"the columns of {name} are {columns[name]}")
for name, listed in re.findall(r"`([A-Z]\w+)`: ((?:`\w+`(?:, )?)+)\.", section("The columns of the published plan")):
    program += "".join(f"static_assert(enumerators<{name}>[{place}] == {name}::{value});\n" for place, value in enumerate(code(listed)))
    program += f"static_assert(enumerators<{name}>.size() == {len(code(listed))});\n"
messages, holds = compiled(program + "}\n")
check(holds, f"the tables of the front page say what is not so: {messages[:3000]}")

# The errors of a changed figure.
table = "preschool_plan/bayingolin_2021/targets.hpp"
right = headers[INCLUDE / table]
wrong = right.replace("public_run, 4320_seats}", "public_run, 4321_seats}")
check(wrong.count("4321_seats") == 1, f"{table} has not the one figure to change")


def errors_of(text, with_compiler, standard):
    """What a compiler says of a changed figure."""
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / table
        path.parent.mkdir(parents=True)
        path.write_text(wrong, encoding="utf-8")
        done = subprocess.run([with_compiler, f"-std={standard}", f"-I{folder}", f"-I{INCLUDE}", "-fsyntax-only", "-x", "c++", "-"],
                              input=text, capture_output=True, text=True)
    check(done.returncode != 0, "a changed figure compiles")
    return done.stderr


def without_layout(text):
    return re.sub(r"preschool_plan::|detail::|bayingolin_2021::|\s+", "", text)


for source, error in re.findall(r"<!-- the error of a changed figure, by (\S+) -->\n```\n(.*?)```\n", shown, re.DOTALL):
    name = re.search(r"\w+<", error)[0]
    text = (ROOT / source).read_text(encoding="utf-8") if (ROOT / source).is_file() else f"#include <{source}>\n"
    of_it = re.findall(rf"{name}.*?(?='|\]|’)", errors_of(text, compiler, "c++20"), re.DOTALL)
    check(without_layout(re.search(rf"{name}.*?(?='\n)", error, re.DOTALL)[0]) in map(without_layout, of_it),
          f"a changed figure brings another error in {source}: {of_it[:1]}")
check(shown.count("the error of a changed figure, by") == 2, "there are not two errors of a changed figure on the front page")
# In C++26, whether or not this test is of that compiler.
sentences = shutil.which("clang++-19") and errors_of("#include <preschool_plan/bayingolin_2021/proof.hpp>\n", "clang++-19", "c++26")
printed = re.search(r"<!-- the error of a changed figure, in C\+\+26 -->\n```\n(.*?)```\n", REFERENCE.read_text(encoding="utf-8"), re.DOTALL)[1]
for part in re.split(r"\.\.\.", re.sub(r"\s+", " ", printed)):
    check(not sentences or part.strip() in re.sub(r"\s+", " ", sentences), f"in C++26 a changed figure does not bring: {part}")

# What including may cost.
bounds = (ROOT / "tests/benchmarks/include_cost.py").read_text(encoding="utf-8")
held = re.findall(r'"g\+\+-12": ([\d.]+), "clang\+\+-14": ([\d.]+)\}', bounds) + re.findall(r"^IMPORT_BOUND = ()([\d.]+)", bounds, re.MULTILINE)
told = re.findall(r"^\| (?:embed|link|verify|write|by import)[^|]*\| ([\d.]*) ?\| ([\d.]+) \|",
                  (ROOT / "tests/benchmarks/README.md").read_text(encoding="utf-8"), re.MULTILINE)
check(len(held) == 6, f"{len(held)} bounds are found")
check(held == told, f"what including may cost is {held}, and told as {told}")

# Links.
for page in PAGES:
    shown_there = page.read_text(encoding="utf-8")
    text = re.sub(r"```.*?```|`[^`]*`", "", shown_there, flags=re.DOTALL)
    for link in re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", text):
        check(link.startswith("https://") or (page.parent / link).exists(), f"{page}: a link leads nowhere: {link}")
    headings = {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in re.findall(r"^#+ (.*)$", shown_there, re.MULTILINE)}
    for anchor in re.findall(r"\]\(#([^)]+)\)", text):
        check(anchor in headings, f"{page}: a link leads to no heading: {anchor}")

# Commands, of each page one after the other in a folder of their own. Those that build or measure for minutes are run by others: of them
# it is held that what they name is there.
targets = set(re.findall(r"(?:add_executable|add_custom_target)\((\w+)", "".join(
    (ROOT / name).read_text(encoding="utf-8") for name in ("CMakeLists.txt", "examples/CMakeLists.txt", "tests/CMakeLists.txt"))))
targets |= set(re.findall(r"\w+", re.search(r"foreach\(example IN ITEMS ([^)]*)\)", (ROOT / "examples/CMakeLists.txt").read_text())[1]))
ran = 0
for page in PAGES:
    with tempfile.TemporaryDirectory() as folder:
        for name in ("include", "examples", "tests"):
            os.symlink(ROOT / name, f"{folder}/{name}")
        os.mkdir(f"{folder}/build")
        if programs:
            os.symlink(programs, f"{folder}/build/examples")
        for line in "".join(re.findall(r"```sh\n(.*?)```\n", page.read_text(encoding="utf-8"), re.DOTALL)).splitlines():
            command, _, comment = (part.strip() for part in line.partition("  # "))
            for path in re.findall(r"(?<![\w/])(?:tests|examples|include)/[\w./]+", command):
                check((ROOT / path).exists(), f"{page}: there is no {path}: {command}")
            for target in re.findall(r"--target (\w+)", command):
                check(target in targets, f"{page}: there is no target {target}: {command}")
            command = command.replace("bash examples/run.sh", "build/examples/plan_report")
            if not command.startswith(("build/examples/", "g++ ", "printf ", "sed ")) or not programs or ("NOTICE.txt" in command and not notice):
                continue
            expected = re.search(r"exits with (\d)", comment)
            done = subprocess.run(["bash", "-c", command.replace("NOTICE.txt", notice)], cwd=folder, capture_output=True, text=True)
            check(done.returncode == int(expected[1] if expected else 0), f"{page}: {command}: {done.returncode}: {done.stderr[-500:]}")
            ran += 1
check(ran > 10 or not programs, f"only {ran} commands were run")

for failure in failures:
    print(failure)
sys.exit(1 if failures else 0)
