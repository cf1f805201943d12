#!/usr/bin/env python3
"""Counts what each journey costs a compiler's front end: instructions under valgrind, which no other program disturbs, as ratios to the
floor, the standard and Boost.Describe headers that any such library needs. Fails where a journey costs more than its bound; skipped
(77) without valgrind or the compilers that the bounds are for.

include_cost.py               the journeys
include_cost.py HEADER...     what including each of these headers costs, without bounds: vocabulary.hpp, bayingolin_2021.hpp ...
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
INCLUDE = ROOT / "include"
COMPILERS = {"g++-12": "g++", "clang++-14": "clang++-14"}
IMPORTER = "clang++-19"

def includes(*names):
    return "".join(f"#include <{name}>\n" for name in names)


FLOOR = includes("string_view", "array", "span", "optional", "compare", "cstdint", "boost/describe/class.hpp", "boost/describe/enum.hpp",
                 "boost/describe/enumerators.hpp", "boost/describe/members.hpp")
# What the core itself includes of these, for those who would rather compare with that.
CORE_FLOOR = includes("string_view", "compare", "concepts", "cstdint", "initializer_list", "type_traits", "utility",
                      "boost/describe/class.hpp", "boost/describe/enum.hpp", "boost/describe/enumerators.hpp")
TOTALS = """
namespace pp = preschool_plan;
using namespace pp::literals;
using namespace pp::bayingolin_2021;
static_assert(pp::total(SEATS) == 9030_seats);
static_assert(pp::total(KINDERGARTENS, pp::Works::new_build) == 30_kindergartens);
"""
# The text of each journey, and its bound for each compiler.
JOURNEYS = {
    "embed: the targets and two totals": (
        includes("preschool_plan/bayingolin_2021/targets.hpp", "preschool_plan/aggregate.hpp") +
        TOTALS.replace("SEATS", "seat_targets").replace("KINDERGARTENS", "kindergarten_targets"),
        {"g++-12": 1.05, "clang++-14": 1.05}),
    "link: the plan and a question": (
        includes("preschool_plan/bayingolin_2021.hpp") + """
namespace pp = preschool_plan;
using pp::bayingolin_2021::plan, pp::bayingolin_2021::Body;
static_assert(pp::answers(plan, plan.measures[0], Body::education_bureau) == pp::Answer::may_be);
""", {"g++-12": 1.75, "clang++-14": 1.75}),
    "verify: the proof of the plan, in one file": (
        includes("preschool_plan/bayingolin_2021/proof.hpp"), {"g++-12": 4.77, "clang++-14": 4.75}),
    "write: plan.hpp and a table of one's own": (
        includes("preschool_plan/plan.hpp") + """
namespace pp = preschool_plan;
using namespace pp::literals;
enum class Area : std::uint8_t { east, west };
BOOST_DESCRIBE_ENUM(Area, east, west)
struct Target {
    Area area;
    pp::Seats seats;
};
BOOST_DESCRIBE_STRUCT(Target, (), (area, seats))
struct OwnPlan {
    pp::Rows<Target> targets;
    pp::Rows<pp::Total<&OwnPlan::targets>> totals;
};
BOOST_DESCRIBE_STRUCT(OwnPlan, (), (targets, totals))
constexpr Target targets[] = {{Area::east, 90_seats}, {Area::west, 30_seats}};
constexpr pp::Total<&OwnPlan::targets> totals[] = {{{}, {"120", "120"}, {}, 120_seats}};
constexpr OwnPlan plan{targets, totals};
""", {"g++-12": 1.15, "clang++-14": 1.15}),
    "write: a small plan proved": ('#include "own_plan.hpp"\n', {"g++-12": 2.92, "clang++-14": 2.80}),
}
IMPORT_BOUND = 0.3
IMPORTING = "import preschool_plan;\n" + TOTALS.replace("SEATS", "plan.seat_targets").replace("KINDERGARTENS", "plan.kindergarten_targets")


def instructions(compiler, text, *options):
    """How many instructions the compiler takes for the text."""
    valgrind = ["valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"]
    with tempfile.NamedTemporaryFile("w", suffix=".cpp") as file:
        file.write(text)
        file.flush()
        command = [compiler, "-std=c++20", "-fsyntax-only", f"-I{INCLUDE}", f"-I{ROOT / 'examples'}", *options, file.name]
        if compiler.startswith("clang"):
            command = [*valgrind, *command, "-fintegrated-cc1"]
        else:
            command += ["-wrapper", ",".join(valgrind)]
        done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"{text}\n{done.stderr}")
    return int(re.search(r"I +refs: +([\d,]+)", done.stderr)[1].replace(",", ""))


def are_installed():
    for compiler, command in COMPILERS.items():
        version = subprocess.run([command, "-dumpversion"], capture_output=True, text=True) if shutil.which(command) else None
        if version is not None and version.stdout.split(".")[0].strip() == compiler.rpartition("-")[2]:
            yield compiler
        else:
            print(f"{compiler} is not installed")


def costs_of_import():
    """What two totals take by import and what the module takes once, as ratios to the floor."""
    with tempfile.TemporaryDirectory() as folder:
        compiled = pathlib.Path(folder) / "preschool_plan.pcm"
        interface = INCLUDE / "preschool_plan/preschool_plan.cppm"
        subprocess.run([IMPORTER, "-std=c++20", f"-I{INCLUDE}", "--precompile", interface, "-o", compiled], check=True)
        return instructions(IMPORTER, IMPORTING, f"-fmodule-file=preschool_plan={compiled}") / instructions(IMPORTER, FLOOR)


def main():
    if shutil.which("valgrind") is None:
        print("skipped: valgrind is not installed")
        sys.exit(77)
    compilers = list(are_installed())
    if not compilers:
        sys.exit(77)
    texts = {"floor": FLOOR, "core floor": CORE_FLOOR}
    if len(sys.argv) > 1:
        texts |= {name: includes(f"preschool_plan/{name}") for name in sys.argv[1:]}
    else:
        texts |= {name: text for name, (text, _) in JOURNEYS.items()}
    with ThreadPoolExecutor(2) as pool:
        counted = {(name, compiler): pool.submit(instructions, COMPILERS[compiler], text)
                   for name, text in texts.items() for compiler in compilers}
        counted = {key: future.result() for key, future in counted.items()}
    within = True
    for name in texts:
        for compiler in compilers:
            ratio = counted[name, compiler] / counted["floor", compiler]
            of_core = counted[name, compiler] / counted["core floor", compiler]
            bound = JOURNEYS[name][1][compiler] if name in JOURNEYS else None
            print(f"{compiler:<12}{name:<46}{ratio:6.2f} of the floor,{of_core:6.2f} of what the core includes" +
                  (f"; at most {bound:.2f} of the floor" if bound else ""))
            within = within and (bound is None or ratio <= bound)
    if len(sys.argv) == 1:
        if shutil.which(IMPORTER):
            ratio = costs_of_import()
            print(f"{IMPORTER:<12}{'import: two totals':<46}{ratio:6.2f} of the floor; at most {IMPORT_BOUND:.2f} of the floor")
            within = within and ratio <= IMPORT_BOUND
        else:
            print(f"{IMPORTER} is not installed")
    sys.exit(0 if within else 1)


main()
