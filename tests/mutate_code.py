#!/usr/bin/env python3
"""Changes one operator, bound, constant or statement at a time in the core headers, and tells whether the tests notice.

mutate_code.py            every change (about half an hour on two cores)
mutate_code.py --sample N about N changes, of every kind alike

A change is noticed if the tests of that header no longer compile or fail. Every change that survives is printed, with the reason
in EQUIVALENT if it means the same as what stood there. Below 95 % noticed, not counting those, it fails.
"""
import argparse
import pathlib
import re
import sys
import tempfile

from mutation import INCLUDE, UNIT, COMPILER, FLAGS, Mutant, judge_all, print_table, run, sample

# Header below preschool_plan/ -> the unit tests that have to notice, quickest first.
TESTS = {
    "count": ["counts"],
    "optional": ["counts"],
    "rows": ["short_list"],
    "short_list": ["short_list"],
    "wording": ["wording"],
    "vocabulary": ["reflection", "design_lines"],
    "reflect": ["reflection", "aggregation"],
    "columns": ["aggregation"],
    "sums": ["aggregation", "random_rows"],
    "tally": ["aggregation"],
    "aggregate": ["aggregation"],
    "model": ["design_lines", "published_plan", "rules"],
    "finding": ["reflection", "rules"],
    "check": ["rules"],
    "rules/place": ["rules", "published_plan"],
    "rules/figures": ["rules"],
    "rules/structure": ["rules"],
    "rules/responsibility": ["rules"],
}

EQUIVALENT = {
    # name of the change without its line -> why it means the same
}

OPERATORS = {
    " < ": [" <= ", " >= "], " <= ": [" < ", " > "], " > ": [" >= ", " <= "], " >= ": [" > ", " < "],
    " == ": [" != "], " != ": [" == "], " && ": [" || "], " || ": [" && "],
    " + ": [" - "], " - ": [" + "], " * ": [" + "], " += ": [" -= "], " -= ": [" += "], " *= ": [" += "],
    " | ": [" & "], " & ": [" | "], " |= ": [" &= "], " << ": [" >> "],
}


def code_only(text):
    """The text with comments, literals, preprocessor lines and template heads blanked, at the same positions."""
    def blank(match):
        return re.sub(r"[^\n]", " ", match[0])
    text = re.sub(r'//[^\n]*|"(?:\\.|[^"\\])*"|\'(?:\\.|[^\'\\])*\'', blank, text)
    text = re.sub(r"^#.*$", blank, text, flags=re.MULTILINE)
    text = re.sub(r"BOOST_DESCRIBE_\w+\((?:[^()]|\([^()]*\))*\)", blank, text)
    text = re.sub(r"\btemplate\s*<(?:[^<>]|<[^<>]*>)*>", blank, text)
    text = re.sub(r"^\s*static_assert\((?:[^()]|\([^()]*\))*\);", blank, text, flags=re.MULTILINE)
    return text


def mutants_of(name):
    header = f"preschool_plan/{name}.hpp"
    text = (INCLUDE / header).read_text()
    code = code_only(text)
    made = []
    for operator, replacements in OPERATORS.items():
        for match in re.finditer(re.escape(operator), code):
            for replacement in replacements:
                made.append(Mutant("operator", header, text, match.start(), match.end(), replacement))
    for match in re.finditer(r"(?<![\w.])(\d+)(?![\w.])", code):
        for change in (1, -1):
            if int(match[1]) + change >= 0:
                made.append(Mutant("constant", header, text, match.start(), match.end(), str(int(match[1]) + change)))
    for match in re.finditer(r"\b(true|false)\b", code):
        made.append(Mutant("constant", header, text, match.start(), match.end(), "false" if match[1] == "true" else "true"))
    for match in re.finditer(r"(?<=[ (])!(?=[\w(])", code):
        made.append(Mutant("negation", header, text, match.start(), match.end(), ""))
    for match in re.finditer(r"^ {4,}(?!using|static constexpr|struct|class|friend|return|case|default)"
                             r"((?:[\w:]+\(|[\w\[\]_.>-]+ (?:[-+|*]?=) |\+\+|if )[^;{}]*;)$", code, re.MULTILINE):
        made.append(Mutant("statement dropped", header, text, match.start(1), match.end(1), ";"))
    return made


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--sample", type=int, metavar="N", help="about N changes, of every kind alike")
    options = options.parse_args()
    mutants = [mutant for name in TESTS for mutant in mutants_of(name)]
    if options.sample:
        mutants = sample(mutants, options.sample)

    with tempfile.TemporaryDirectory() as built:
        # doctest is most of what a test costs to compile: once, ahead.
        (pathlib.Path(built) / "doctest").mkdir()
        heads = ["doctest/doctest.h", "vector", "sstream", "map", "random", "stdexcept", "string", "utility"]
        (pathlib.Path(built) / "ahead.hpp").write_text("".join(f"#include <{head}>\n" for head in heads))
        if not run(COMPILER, *FLAGS, "-x", "c++-header", f"{built}/ahead.hpp", "-o", f"{built}/ahead.hpp.gch"):
            sys.exit("the headers do not compile ahead")
        if not run(COMPILER, *FLAGS, "-c", str(UNIT / "main.cpp"), "-o", f"{built}/main.o"):
            sys.exit("main.cpp does not compile")

        def noticed_by(test, folder):
            sources = [str(UNIT / f"{test}.cpp")] + ([str(UNIT / "published.cpp")] if test == "published_plan" else [])
            program = str(folder / test)
            return not (run(COMPILER, *FLAGS, "-include", f"{built}/ahead.hpp", f"-I{folder}", f"-I{INCLUDE}", *sources,
                            f"{built}/main.o", "-o", program) and run(program))

        def judge(mutant, folder):
            name = mutant.header.removeprefix("preschool_plan/").removesuffix(".hpp")
            return "noticed" if any(noticed_by(test, folder) for test in TESTS[name]) else "survived"

        for name in TESTS:
            header = f"preschool_plan/{name}.hpp"
            unchanged = Mutant("none", header, (INCLUDE / header).read_text(), 0, 0, "")
            if options.sample is None and list(judge_all([unchanged], judge).values()) != ["survived"]:
                sys.exit(f"the tests of {name} do not pass as it is")
        verdicts = judge_all(mutants, judge)

    def change(mutant):
        return re.sub(r":\d+:", ":", mutant.name)

    for mutant, verdict in verdicts.items():
        if verdict == "survived" and change(mutant) in EQUIVALENT:
            verdicts[mutant] = "equivalent"
    print_table(verdicts, ["noticed", "equivalent", "survived"])
    for mutant, verdict in verdicts.items():
        if verdict == "equivalent":
            print(f"equivalent: {mutant.name}: {EQUIVALENT[change(mutant)]}")
        elif verdict == "survived":
            print(f"survived: {mutant.name}")
    counted = [verdict for verdict in verdicts.values() if verdict != "equivalent"]
    share = counted.count("noticed") / len(counted)
    print(f"{share:.1%} noticed of {len(counted)}")
    sys.exit(0 if share >= 0.95 else 1)


main()
