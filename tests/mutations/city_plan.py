#!/usr/bin/env python3
"""Changes every figure, clause, sentence, bound, code and coordinate of examples/city_plan.hpp by one, and in its texts every figure,
等, 以上 and name of a place, and tells whether the compiler refuses it.

city_plan.py              every change
city_plan.py --sample N   about N changes, of every kind alike

A change that is not refused is an error, unless it is of what UNBOUND says that nothing constrains.
"""
import argparse
import concurrent.futures
import os
import pathlib
import random
import re
import sys
import tempfile

from mutation import ROOT, changes_of_texts, compile_object, print_table

EXAMPLE = ROOT / "examples/city_plan.hpp"
# On which line, which kind of change: why no rule can know.
UNBOUND = [
    (r"y202\d, \d+_seats, ", "share", "a share at the end of a year only must not fall"),
    (r"y202\d, \d+_seats, ", "area", "the text has the seats of all areas together"),
    (r"Completeness::some", "area", "some parts of a total only must not exceed it"),
    (r"_kindergartens|_seats|_classes|wan|leadership_group|\.clause = ", "clause",
     "what is cited exists, and phrases stand in its order: which clause says it, the notice alone can tell"),
    (r"\.sentence = ", "sentence", "the next phrase is of the same sentence or the next: of which, the notice alone can tell"),
    (r"Yuan\{", "bound", "no word beside the figure bounds it"),
    (r"no_official_in_group|_in_group_but_no", "place in a text", "what is accepted is held against what a check finds, not by the proof"),
    (r"AreaKind::", "code", "a code has its form and lies under the one above: whose it is, GB/T 2260 alone can tell"),
]
# The kinds of figures, and what stands around each.
FIGURES = [
    ("share", r"\b(\d+)(?:\.\d+)?_percent"),
    ("share", r"\b\d+\.(\d+)_percent"),
    ("count", r"\b(\d+)_(?!percent)[a-z]+"),
    ("count", r"Count<\w+>\{(\d+)\}"),
    ("money", r"Yuan\{(\d+) \*"),
    ("step", r", (\d+) \* wan\}"),
    ("date", r"Date\{(\d+)"),
    ("date", r"Date\{\d+, (\d+)"),
    ("date", r"Date\{\d+, \d+, (\d+)"),
    ("date", r"\{(\d{4}), \d+, \d+\},"),
    ("date", r"\{\d{4}, (\d+), \d+\},"),
    ("date", r"\{\d{4}, \d+, (\d+)\},"),
    ("number", r", (\d{4}), \d+\},"),
    ("number", r", \d{4}, (\d+)\},"),
    ("sentence", r"\.sentence = (\d+)"),
    ("code", r"\b(4599\d\d(?:\d{3})?)\b"),
]
PLACES = ["梧溪区", "白鹭县", "荻浦镇", "望湖街道", "高新区"]
CLAUSE = r"\{(\d)(?:, (\d))?(?:, (\d))?(?:, (\d))?\}"


class Change:
    def __init__(self, kind, text, start, end, replacement):
        self.kind = kind
        self.text = text[:start] + replacement + text[end:]
        self.line = text[text.rfind("\n", 0, start) + 1:text.find("\n", end)].strip()
        self.what = f"{text[start:end]} -> {replacement}"

    def is_unbound(self):
        return any(kind == self.kind and re.search(line, self.line) for line, kind, _ in UNBOUND)


def enumerators(text, name):
    """Those of the plan's own enumerations; of others the names that the tables have."""
    if name == "Bound":
        return ["exactly", "at_least", "at_most"]
    found = re.search(rf"FIXED_ENUM_CLASS\({name}, std::uint8_t, ([\w,\s]+)\)", text)
    return re.findall(r"\w+", found[1]) if found else ["public_run", "inclusive"]


def changes_of(text):
    code = re.sub(r'"[^"\n]*"|//[^\n]*', lambda found: " " * len(found[0]), text)
    tables = code.index("constexpr pp::Clause")
    made = []
    for match in re.compile(CLAUSE).finditer(code, tables):
        for group in range(1, match.lastindex + 1):
            for change in (1, -1):
                number = int(match[group]) + change
                if number >= 0:
                    made.append(Change("clause", text, *match.span(group), str(number)))
    for match in re.compile(r"(?<=Bound::)\w+").finditer(code, tables):
        for other in enumerators(text, "Bound"):
            if other != match[0]:
                made.append(Change("bound", text, *match.span(), other))
    for kind, pattern in FIGURES:
        for match in re.compile(pattern).finditer(code, tables):
            for change in (1, -1):
                made.append(Change(kind, text, *match.span(1), str(int(match[1]) + change)))
    for change in changes_of_texts(text, PLACES, tables):
        made.append(Change(change[0], text, *change[1:]))
    # Of the rows of targets and of totals.
    for table in re.finditer(r"constexpr (?:Project|Stock|pp::Total<[^>]*>) \w+\[\] = \{\n.*?\n\};", code, re.DOTALL):
        for name in ("Area", "Year", "Works", "Ownership"):
            values = enumerators(text, name)
            for match in re.compile(rf"(?<![\w.:])({'|'.join(values)})\b").finditer(code, *table.span()):
                at = values.index(match[1])
                for other in sorted({(at + 1) % len(values), (at - 1) % len(values)}):
                    made.append(Change(name.lower(), text, *match.span(1), values[other]))
    return made


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--sample", type=int, metavar="N", help="about N changes, of every kind alike")
    options = options.parse_args()

    text = EXAMPLE.read_text()
    changes = changes_of(text)
    if options.sample:
        kinds = sorted({change.kind for change in changes})
        chooser = random.Random(2024)
        share = max(1, options.sample // len(kinds))
        of = {kind: [change for change in changes if change.kind == kind] for kind in kinds}
        changes = [change for kind in kinds for change in chooser.sample(of[kind], min(share, len(of[kind])))]

    with tempfile.TemporaryDirectory() as folder:

        def survives(number, changed):
            path = pathlib.Path(folder) / f"{number}.cpp"
            path.write_text(changed)
            return compile_object(path, os.devnull, "-fsyntax-only")

        if not survives("unchanged", text):
            sys.exit("the plan does not compile as it is")
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            survived = list(pool.map(lambda one: survives(*one), enumerate(change.text for change in changes)))

    verdicts = {}
    for change, is_left in zip(changes, survived):
        verdicts[change] = "refused" if not is_left else "unbound" if change.is_unbound() else "survived"
        if verdicts[change] == "survived":
            print(f"survived: {change.what} in {change.line}")
    print_table(verdicts, ["refused", "unbound", "survived"])
    sys.exit("survived" in verdicts.values())


main()
