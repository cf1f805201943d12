#!/usr/bin/env python3
"""Changes one thing at a time in the plan's own tables, and tells whether the compiler or the tests refuse it.

mutate_tables.py            every change (14,000, which take two cores an hour and a half)
mutate_tables.py --sample N about N changes, of every kind alike

A change is refused by the compiler if a program that includes the plan and its proof no longer compiles; it is refused by the tests
if the unit tests of the published plan's values fail. Every change that survives is printed, and is an error unless it stands in
EXCEPTIONS with its reason.
"""
import argparse
import pathlib
import re
import sys
import tempfile

from mutation import INCLUDE, UNIT, COMPILER, Mutant, changes_of_texts, compile_object, judge_all, print_table, run, sample

EXCEPTIONS = {
    # (header, what stood there, what stands there now): why no rule and no test can know
}
FOLDER = "preschool_plan/bayingolin_2021"
FILES = ["areas", "terms", "records", "notice", "articles", "leadership_group", "provisions", "targets", "totals"]
CLAUSES = ["", "1", "2", "3", "4"] + [f"3, {i}" for i in range(1, 7)] + [f"4, {i}" for i in range(1, 4)]
PLACES = ["库尔勒市", "轮台县", "尉犁县", "若羌县", "且末县", "焉耆县", "和静县", "和硕县", "博湖县"]
MUST_NOT_COMPILE = {"figure", "Works", "Locality", "target row dropped", "target row doubled", "figure in a text", "place in a text",
                    "等 in a text", "bound in a text"}


def enumerators(name):
    for header in ("bayingolin_2021/areas.hpp", "bayingolin_2021/terms.hpp", "vocabulary.hpp", "model.hpp", "plan.hpp",
                   "quantity.hpp"):
        text = re.sub(r"//.*", "", (INCLUDE / "preschool_plan" / header).read_text())
        found = re.search(rf"BOOST_DEFINE_FIXED_ENUM_CLASS\(\s*{name},\s*std::uint8_t,(.*?)\)", text, re.DOTALL)
        if found:
            return re.findall(r"\w+", found[1])
    sys.exit(f"no enumeration {name}")


ENUMERATIONS = {name: enumerators(name) for name in
                ("Area", "Body", "Topic", "Locality", "Works", "Ownership", "GroupRole", "AreaKind", "BodyKind", "Part",
                 "Purpose", "ItemKind", "Recurrence", "Completeness", "Bound")}


def blanked(text):
    """The text with its strings and comments blank, each character in its place."""
    return re.sub(r'"(?:\\.|[^"\\])*"|//[^\n]*', lambda found: " " * len(found[0]), text)


def rows_of(text, start):
    """The spans of the elements of the braced list that begins at `start`."""
    depth, at, first, rows = 0, start, None, []
    while True:
        c = text[at]
        if c == "{":
            depth += 1
            if depth == 2:
                first = at
        elif c == "}":
            depth -= 1
            if depth == 1:
                rows.append((first, at + 1))
            if depth == 0:
                return rows
        at += 1


def mutants_of(name):
    header = f"{FOLDER}/{name}.hpp"
    text = (INCLUDE / header).read_text()
    code = blanked(text)
    tables = [m for m in re.finditer(r"inline constexpr ([\w<>, &:]+?) (\w+)(\[\])?( = )?{", code)
              if not m[2].endswith("_labels")]
    if not tables:
        return []
    body = tables[0].start()
    used = re.findall(r"using enum (\w+);", code)
    if name == "totals":
        used = ["Locality", "Works", "Ownership"]  # of the targets
    made = []

    def replace(kind, match, group, replacement, offset=0):
        made.append(Mutant(kind, header, text, offset + match.start(group), offset + match.end(group), replacement))

    for match in re.finditer(r"\b(\d+)_[a-z]+", code):
        for change in (1, -1):
            replace("figure", match, 1, str(int(match[1]) + change))
    for pattern in (r"〕5号\", (\d+), (\d+)", r"\.date = {(\d+), (\d+), (\d+)}"):
        for match in re.finditer(pattern, text):
            for group in range(1, len(match.groups()) + 1):
                for change in (1, -1):
                    replace("number or date", match, group, str(int(match[group]) + change))
    for match in re.finditer(r"\b(6528\d\d)\b", code):
        for change in (1, -1):
            replace("area code", match, 1, str(int(match[1]) + change))
    for match in re.finditer(r"(?:^\s*{|\.clause = ){(|\d(?:, \d)?)}", code, re.MULTILINE):
        for clause in CLAUSES:
            if clause != match[1]:
                replace("clause", match, 1, clause)
    for match in re.finditer(r"(?:\.sentence = |^{{[\d, ]*}, )(\d+)", code, re.MULTILINE):
        for change in (1, -1):
            replace("sentence", match, 1, str(int(match[1]) + change))
    for enumeration, values in ENUMERATIONS.items():
        # No rule can know of which locality a phrase or title is; of a target the totals do.
        kind = "locality of a phrase" if enumeration == "Locality" and name not in ("targets", "totals") else enumeration
        qualified = rf"\b{enumeration}::(\w+)"
        unqualified = rf"(?<![.:\w])({'|'.join(values)})\b(?!::)"
        for match in re.finditer(qualified, code[body:]):
            for value in values:
                if value != match[1]:
                    replace(kind, match, 1, value, body)
        if enumeration in used:
            for match in re.finditer(unqualified, code[body:]):
                if re.match(r"[\w<>, &:]*\[\] = {|{\s*$", code[body + match.end():].split("\n")[0]):
                    continue  # the name of a table
                for value in values:
                    if value != match[1]:
                        replace(kind, match, 1, value, body)
    for table in tables:
        if not table[3]:
            continue
        kind = "target row" if table[2].endswith("targets") else "other row"
        for start, end in rows_of(code, table.end() - 1):
            row = text[start:end]
            made.append(Mutant(f"{kind} dropped", header, text, start, end + 1, ""))
            made.append(Mutant(f"{kind} doubled", header, text, start, end, f"{row}, {row}"))
            # An item, party or post, of those that the row lists.
            for first, last in rows_of(code, start):
                for part, end_of_part in rows_of(code, first):
                    if not code[part - 1].isalnum():
                        comma = re.match(r",?", code[end_of_part:]).end()
                        made.append(Mutant("part of a row dropped", header, text, part, end_of_part + comma, ""))
    for match in re.finditer(r"\.topics = {([^}]*)}", code):
        topics = match[1].split(", ")
        for topic in topics:
            rest = ", ".join(other for other in topics if other != topic)
            made.append(Mutant("topic dropped", header, text, match.start(1), match.end(1), rest))
    for kind, start, end, replacement in changes_of_texts(text, PLACES, body):
        made.append(Mutant(kind, header, text, start, end, replacement))
    of_a_row = r",\n \.(?:open = true|localities = {[^}]*}|ownerships = {[^}]*}|area = [\w:]+|due = Due{{[^\n]*?\"}})"
    for match in re.finditer(of_a_row, text):
        made.append(Mutant("what a row says dropped", header, text, match.start(), match.end(), ""))
    return made


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--sample", type=int, metavar="N", help="about N changes, of every kind alike")
    options = options.parse_args()

    mutants = [mutant for name in FILES for mutant in mutants_of(name)]
    if options.sample:
        mutants = sample(mutants, options.sample)

    with tempfile.TemporaryDirectory() as built:
        rules = re.findall(r"inline constexpr Rule (\w+)", (INCLUDE / "preschool_plan/rule.hpp").read_text())
        pathlib.Path(built, "library_rules.inc").write_text("".join(f"&preschool_plan::rule::{rule},\n" for rule in rules))
        # What no change is of, once for all; g++ and clang++ take the header that lies beside it compiled.
        core = pathlib.Path(built, "core.hpp")
        core.write_text("#include <preschool_plan/questions.hpp>\n#include <preschool_plan/prove.hpp>\n")
        if not compile_object(core, f"{core}.gch", "-x", "c++-header"):
            sys.exit("the headers do not compile")
        proof = ["-Wfatal-errors", "-include", str(core), "-include", f"{FOLDER}/proof.hpp"]
        objects = []
        for source in ("main.cpp", "published_plan.cpp", "published_provisions.cpp"):
            objects.append(f"{built}/{source}.o")
            if not compile_object(UNIT / source, objects[-1], f"-I{built}"):
                sys.exit(f"{source} does not compile")

        def judge(mutant, folder):
            if not compile_object(UNIT / "published.cpp", folder / "published.o", f"-I{folder}", *proof):
                return "compiler"
            program = str(folder / "tests")
            # First, since of a table that several objects have the linker keeps that of the first.
            if not run(COMPILER, str(folder / "published.o"), *objects, "-o", program):
                sys.exit("the tests do not link")
            return "survived" if run(program) else "tests"

        unchanged = Mutant("none", f"{FOLDER}/notice.hpp", (INCLUDE / f"{FOLDER}/notice.hpp").read_text(), 0, 0, "")
        if list(judge_all([unchanged], judge).values()) != ["survived"]:
            sys.exit("the tests do not pass on the plan as it is")
        verdicts = judge_all(mutants, judge)

    print_table(verdicts, ["compiler", "tests", "survived"])
    faults = 0
    for mutant, verdict in verdicts.items():
        if verdict == "survived" and mutant.key in EXCEPTIONS:
            print(f"survived, as it must: {mutant.name}: {EXCEPTIONS[mutant.key]}")
        elif verdict == "survived":
            print(f"survived: {mutant.name}")
            faults += 1
        elif verdict == "tests" and mutant.kind in MUST_NOT_COMPILE:
            print(f"compiles, and should not: {mutant.name}")
            faults += 1
    sys.exit(1 if faults else 0)


main()
