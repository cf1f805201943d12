#!/usr/bin/env python3
"""Writes a plan of many target rows, of five enumerator columns, with many declared totals, to be proved under a compiler's default
limits: many_rows.py ROWS TOTALS [wrong] >plan.cpp. With `wrong` the first total is one more than its rows, and the plan does not compile.

many_rows.py --prove COMPILER    proves 2,000 rows with 100 totals, and says what that takes; fails where it takes more than 300 MB, and
                                 where totals that are wrong prove
many_rows.py --most COMPILER...  says how many rows each compiler proves, up to 64,000
"""
import pathlib
import resource
import subprocess
import sys
import tempfile
import time

INCLUDE = pathlib.Path(__file__).resolve().parent.parent.parent / "include"
LOCALITY, WORKS, OWNERSHIP = ("urban", "rural"), ("new_build", "expansion"), ("public_run", "inclusive_private")
PRINTED = {"urban": "城市", "rural": "农村"}
AREAS, YEARS = 100, 5


def plan(rows, totals, wrong=False):
    coordinates = [(f"a{i // 20 % AREAS}", f"y{i // 8 % YEARS + i // 2000 * YEARS}", LOCALITY[i % 2], WORKS[i // 2 % 2], OWNERSHIP[i // 4 % 2])
                   for i in range(rows)]
    years = YEARS * (rows // 2000 + 1)
    text = ["#include <preschool_plan/prove.hpp>", "namespace pp = preschool_plan;", "using namespace pp::literals;"]
    for name, prefix, size in (("Area", "a", AREAS), ("Year", "y", years)):
        names = [f"{prefix}{i}" for i in range(size)]
        text += [f"enum class {name} : std::uint8_t {{ {', '.join(names)} }};", f"BOOST_DESCRIBE_ENUM_BEGIN({name})",
                 *(f"BOOST_DESCRIBE_ENUM_ENTRY({name}, {one})" for one in names), f"BOOST_DESCRIBE_ENUM_END({name})"]
    text += ["struct Target { Area area; Year year; pp::Locality locality; pp::Works works; pp::Ownership ownership; pp::Seats seats; };",
             "BOOST_DESCRIBE_STRUCT(Target, (), (area, year, locality, works, ownership, seats))",
             "struct Plan { pp::Rows<Target> targets; pp::Rows<pp::Total<&Plan::targets>> totals; };",
             "BOOST_DESCRIBE_STRUCT(Plan, (), (targets, totals))",
             "using enum Area; using enum Year; using enum pp::Locality; using enum pp::Works; using enum pp::Ownership;",
             "constexpr Target targets[] = {"]
    text += ["{" + ", ".join(row) + ", 30_seats}," for row in coordinates]
    text += ["};", "constexpr pp::Total<&Plan::targets> totals[] = {"]
    for i in range(totals):
        parts = [row for row in coordinates if row[0] == f"a{i % AREAS}" and row[2] == LOCALITY[i // AREAS % 2]]
        seats = 30 * len(parts) + (wrong and i == 0)
        text.append(f'{{{{}}, {{"{PRINTED[LOCALITY[i // AREAS % 2]]}学位{seats}个", "seats"}}, {{a{i % AREAS}, {LOCALITY[i // AREAS % 2]}}}, {seats}_seats}},')
    text += ["};", "constexpr Plan plan{targets, totals};", "static_assert(pp::prove<plan>());"]
    return "\n".join(text)


def proves(compiler, *what):
    with tempfile.NamedTemporaryFile("w", suffix=".cpp") as file:
        file.write(plan(*what))
        file.flush()
        return subprocess.run([compiler, "-std=c++20", "-fsyntax-only", f"-I{INCLUDE}", file.name], capture_output=True, text=True)


if sys.argv[1] == "--prove":
    begun = time.monotonic()
    done = proves(sys.argv[2], 2000, 100)
    if done.returncode != 0:
        sys.exit(f"2,000 rows with 100 totals do not prove:\n{done.stderr}")
    megabytes = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1000
    print(f"2,000 rows with 100 totals prove in {time.monotonic() - begun:.1f} s and {megabytes:.0f} MB")
    if megabytes > 300:
        sys.exit("at most 300 MB")
    # Of more than 64 totals clang++ has no steps left to say which is wrong.
    if "declared<301" not in proves(sys.argv[2], 2000, 60, True).stderr.replace(" ", ""):
        sys.exit("a total that is one more than its rows is not told")
elif sys.argv[1] == "--most":
    for compiler in sys.argv[2:]:
        most = 0
        while most < 64000 and proves(compiler, 2 * most or 2000, 100).returncode == 0:
            most = 2 * most or 2000
        print(f"{compiler} proves {most} rows")
else:
    print(plan(int(sys.argv[1]), int(sys.argv[2]), "wrong" in sys.argv))
