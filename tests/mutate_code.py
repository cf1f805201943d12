#!/usr/bin/env python3
"""Changes one operator, bound, constant or statement at a time in the core headers, and tells whether the tests notice.

mutate_code.py            every change (about an hour on two cores)
mutate_code.py --sample N about N changes, of every kind alike
mutate_code.py --header H changes of one header only, such as rules/figures

A change is noticed if the tests of that header no longer compile or fail. Every change that survives is printed, with the reason
in EQUIVALENT if it means the same as what stood there. Below 95 % noticed, not counting those, it fails.
"""
import argparse
import pathlib
import re
import sys
import tempfile

from mutation import INCLUDE, UNIT, COMPILER, FLAGS, Mutant, judge_all, print_table, run, sample

# Header below preschool_plan/ -> what has to notice, quickest first: unit tests, aborts.py, or cases of compile_fail.
TESTS = {
    "count": ["counts", "aggregation", "aborts"],
    "optional": ["counts"],
    "rows": ["short_list"],
    "short_list": ["short_list", "aborts"],
    "wording": ["wording"],
    "vocabulary": ["reflection", "design_lines"],
    "reflect": ["reflection", "aggregation"],
    "columns": ["aggregation", "compile_fail/total_*.cpp"],
    "sums": ["aggregation", "random_rows"],
    "tally": ["aggregation", "aborts"],
    "aggregate": ["aggregation"],
    "model": ["design_lines", "published_plan", "rules"],
    "finding": ["reflection", "rules"],
    "check": ["design_lines", "rules", "compile_fail/plan_*.cpp"],
    "rules/place": ["rules", "published_plan"],
    "rules/figures": ["rules"],
    "rules/repetition": ["rules", "compile_fail/plan_*.cpp"],
    "rules/structure": ["rules", "compile_fail/plan_with*.cpp"],
    "rules/responsibility": ["rules", "compile_fail/plan_with*.cpp"],
}

# What stands on a line, or "header: line" -> why a change of it that survives means the same.
SPEED = "another way to the same result; only speed changes"
LANE = "which lane a row is added to does not matter: the lanes are added up"
ROOM = "room for one more changes no plan"
EQUIVALENT = {
    # wording: a byte that begins no number is passed by
    "else if (lead >= '0' && lead <= '9')": SPEED,
    "std::size_t const character = (lead & 0xF0U) == 0xE0U ? 3 : 1;": SPEED,
    "return {number.value + ones, number.length + 3};": "the byte that is read again begins no number",
    # reflect: enumerators that are not known to be consecutive are searched for
    "static constexpr bool starts_at_zero = static_cast<std::uint64_t>(values[0]) == 0;": SPEED,
    "return static_cast<std::uint64_t>(value) - static_cast<std::uint64_t>(values[0]);": SPEED,
    "reflect: for (std::size_t i = 0; i < size; ++i)": "the first enumerator is always at offset 0",
    "if (offset(values[i]) != i) return false;": SPEED,
    "reflect: return true;": SPEED,
    "return found < All::size ? static_cast<std::size_t>(found) : All::size;": "both sides are the same number there",
    # columns: checks made once more, one step from the call
    "static constexpr bool names_count = (std::is_member_pointer_v<Arguments> || ... || false);": "the count is asked for again later",
    "static_assert((sizeof(Keys) * ... * 1) != 0);": "the keys are looked at by the next line too",
    "static_assert((sizeof(typename Keys::template Column<Row>) * ... * 1) != 0);": "twice a size is not 0 either",
    "static_assert((sizeof(ColumnOf<Arguments>) * ... * 1) != 0);": "twice a size is not 0 either",
    # sums: what the fast way does not do, the careful way does
    "while (power < at_least) power *= 2;": "a larger table holds the same cells",
    "std::size_t power = 1;": "a larger table holds the same cells",
    "static constexpr std::size_t size = 1;": "a larger table holds the same cells",
    "std::uint64_t bits = 0;": "one low bit more changes the bound, not the sums",
    "sums: return true;": SPEED,
    "constexpr bool never_below = std::is_unsigned_v<Number> && sizeof(Number) < 8 && Enumerators::starts_at_zero;": SPEED,
    "std::uint64_t sums[4][Layout::size * halves] = {};": "a lane that nobody uses",
    "Lanes<Layout, sizeof...(Criteria) == 0 ? 1 : 2> lanes;": "a part that nobody reads",
    "for (; i + 4 <= count; i += 4) {": "the rows that are left are added one by one",
    "lanes.add(0, rows[i], column, criteria...);": LANE,
    "lanes.add(1, rows[i + 1], column, criteria...);": LANE,
    "lanes.add(2, rows[i + 2], column, criteria...);": LANE,
    "lanes.add(3, rows[i + 3], column, criteria...);": LANE,
    "for (; i < count; ++i) lanes.add(0, rows[i], column, criteria...);": LANE,
    "std::int64_t bound = 0;": "it is written before it is read",
    "if constexpr (requires { std::data(rows) + std::size(rows); } && Layout::size <= 1024)": SPEED,
    "if (!std::is_constant_evaluated() &&": SPEED,
    # rules/repetition: rows that share a fingerprint are compared
    "if (size == 0) return 0;": SPEED,
    "return static_cast<unsigned char>(3 * size + static_cast<unsigned char>(bytes[size - 1]));": SPEED,
    "rules/repetition: return 0;": SPEED,
    "bool seen[256] = {};": ROOM,
    "if (!has_repeated(rows)) return;": SPEED,
    "for (std::size_t i = 1; i < rows.size(); ++i)": "the first row repeats nothing",
    "if (!is_collective(plan, reference.body)) continue;": SPEED,
    # rules/structure: a clause that is not where it is expected is searched for
    "if (number != 0 && number <= items.size() && items[number - 1].clause == clause) return true;": SPEED,
    # rules/responsibility
    "bool seen[2] = {};": ROOM,
    "bool& before = seen[targets[i].locality == Locality::rural];": "which of the two places is whose does not matter",
    "int governments[enumerators<Area>.size() + 1] = {}; // the last is of areas that are no enumerators": ROOM,
    # model
    "ShortList<BodyReference<Body>, 4> addressees;": ROOM,
    "ShortList<Post<Body>, 4> posts;": ROOM,
    "ShortList<BodyReference<Body>, 16> responsible_bodies;": ROOM,
    "if (expected < records.size() && records[expected].*member == key) return expected;": SPEED,
}

# A read or write out of bounds is noticed too.
SANITIZED = ["-fsanitize=address,undefined", "-fno-sanitize-recover=all"]

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


def reason(mutant):
    """Why a change of this line that survives means the same, or None."""
    name = mutant.header.removeprefix("preschool_plan/").removesuffix(".hpp")
    return EQUIVALENT.get(f"{name}: {mutant.line}", EQUIVALENT.get(mutant.line))


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--sample", type=int, metavar="N", help="about N changes, of every kind alike")
    options.add_argument("--header", choices=TESTS, metavar="NAME", help="changes of one header only, such as rules/figures")
    options = options.parse_args()
    mutants = [mutant for name in TESTS if options.header in (None, name) for mutant in mutants_of(name)]
    if options.sample:
        mutants = sample(mutants, options.sample)

    with tempfile.TemporaryDirectory() as built:
        # doctest is most of what a test costs to compile: once, ahead.
        (pathlib.Path(built) / "doctest").mkdir()
        heads = ["doctest/doctest.h", "vector", "sstream", "map", "random", "stdexcept", "string", "utility"]
        (pathlib.Path(built) / "ahead.hpp").write_text("".join(f"#include <{head}>\n" for head in heads))
        if not run(COMPILER, *FLAGS, *SANITIZED, "-x", "c++-header", f"{built}/ahead.hpp", "-o", f"{built}/ahead.hpp.gch"):
            sys.exit("the headers do not compile ahead")
        if not run(COMPILER, *FLAGS, *SANITIZED, "-c", str(UNIT / "main.cpp"), "-o", f"{built}/main.o"):
            sys.exit("main.cpp does not compile")

        def noticed_by(test, folder):
            if test == "aborts":
                return not run(sys.executable, str(UNIT.parent / "aborts.py"), COMPILER, str(folder), str(INCLUDE))
            if test.startswith("compile_fail/"):
                return not all(run(sys.executable, str(UNIT.parent / "compile_fail.py"), COMPILER, str(folder), str(case),
                                   f"-I{INCLUDE}") for case in sorted(UNIT.parent.glob(test)))
            sources = [str(UNIT / f"{test}.cpp")] + ([str(UNIT / "published.cpp")] if test == "published_plan" else [])
            program = str(folder / test)
            return not (run(COMPILER, *FLAGS, *SANITIZED, "-include", f"{built}/ahead.hpp", f"-I{folder}", f"-I{INCLUDE}", *sources,
                            f"{built}/main.o", "-o", program) and run(program))

        def judge(mutant, folder):
            name = mutant.header.removeprefix("preschool_plan/").removesuffix(".hpp")
            return "noticed" if any(noticed_by(test, folder) for test in TESTS[name]) else "survived"

        for name in {mutant.header.removeprefix("preschool_plan/").removesuffix(".hpp") for mutant in mutants}:
            header = f"preschool_plan/{name}.hpp"
            unchanged = Mutant("none", header, (INCLUDE / header).read_text(), 0, 0, "")
            if list(judge_all([unchanged], judge).values()) != ["survived"]:
                sys.exit(f"the tests of {name} do not pass as it is")
        verdicts = judge_all(mutants, judge)

    for mutant, verdict in verdicts.items():
        if verdict == "survived" and reason(mutant) is not None:
            verdicts[mutant] = "equivalent"
    print_table(verdicts, ["noticed", "equivalent", "survived"])
    for mutant, verdict in verdicts.items():
        if verdict == "equivalent":
            print(f"equivalent: {mutant.name}: {reason(mutant)}")
        elif verdict == "survived":
            print(f"survived: {mutant.name}    in: {mutant.line}")
    counted = [verdict for verdict in verdicts.values() if verdict != "equivalent"]
    share = counted.count("noticed") / len(counted)
    print(f"{share:.1%} noticed of {len(counted)}")
    sys.exit(0 if share >= 0.95 else 1)


main()
