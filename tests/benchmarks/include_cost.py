#!/usr/bin/env python3
"""Prints what including the proved plan costs a compiler's front end, as ratios to the floor: the standard and Boost.Describe headers
that any such library needs. Medians of interleaved runs.

include_cost.py [--rounds N]      15 rounds by default
include_cost.py --instructions    counts instructions under valgrind instead, which no other program disturbs, and fails where the
                                  plan costs more than BOUND, or two totals by import more than IMPORT_BOUND; skipped (77) without
                                  valgrind or the compilers that these are for
"""
import argparse
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

INCLUDE = pathlib.Path(__file__).resolve().parent.parent.parent / "include"
options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
options.add_argument("--rounds", type=int, default=15, metavar="N")
options.add_argument("--instructions", action="store_true")
options = options.parse_args()

COMPILERS = {"g++-12": "g++", "clang++-14": "clang++-14"}
BOUND = {"g++-12": 3.2, "clang++-14": 3.2}
IMPORTER, IMPORT_BOUND = "clang++-19", 0.35

FLOOR = "".join(f"#include <{name}>\n" for name in (
    "string_view", "array", "span", "optional", "compare", "cstdint", "boost/describe/class.hpp", "boost/describe/enum.hpp",
    "boost/describe/enumerators.hpp", "boost/describe/members.hpp"))
PLAN = "preschool_plan/bayingolin_2021.hpp"
TOTALS = """
namespace pp = preschool_plan;
using namespace pp::literals;
using pp::bayingolin_2021::plan;
static_assert(pp::total(plan.seat_targets) == 9030_seats);
static_assert(pp::total(plan.kindergarten_targets, pp::Works::new_build) == 30_kindergartens);
"""
OTHERS = ["iostream", "nlohmann/json.hpp", "boost/json.hpp"]


def instructions(compiler, file, *options):
    """How many instructions the compiler takes for the file."""
    valgrind = ["valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"]
    command = [COMPILERS.get(compiler, compiler), "-std=c++20", "-fsyntax-only", f"-I{INCLUDE}", f"-I{file.parent}", *options, str(file)]
    if compiler.startswith("clang"):
        command = [*valgrind, *command, "-fintegrated-cc1"]
    else:
        command += ["-wrapper", ",".join(valgrind)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return int(re.search(r"I +refs: +([\d,]+)", done.stderr)[1].replace(",", ""))


def count_instructions(files):
    """Prints what the plan takes, as a ratio to the floor, and whether it is within bounds."""
    within = True
    counted = 0
    for compiler, command in COMPILERS.items():
        version = subprocess.run([command, "-dumpversion"], capture_output=True, text=True) if shutil.which(command) else None
        if version is None or version.stdout.split(".")[0].strip() != compiler.rpartition("-")[2]:
            print(f"{compiler} is not installed")
            continue
        counted += 1
        floor = instructions(compiler, files["floor"])
        for name in ("the plan without its proof", "the proved plan"):
            ratio = instructions(compiler, files[name]) / floor
            print(f"{compiler}: {name} takes {ratio:.2f} times the instructions of the floor, at most {BOUND[compiler]} are allowed")
            within = within and ratio <= BOUND[compiler]
    if shutil.which(IMPORTER):
        counted += 1
        within = count_import(files) <= IMPORT_BOUND and within
    else:
        print(f"{IMPORTER} is not installed")
    return (0 if within else 1) if counted else 77


def count_import(files):
    """Prints what two totals take by include and by import, and what the module takes once, as ratios to the floor."""
    compiled = files["floor"].parent / "preschool_plan.pcm"
    interface = INCLUDE / "preschool_plan/preschool_plan.cppm"
    subprocess.run([IMPORTER, "-std=c++20", f"-I{INCLUDE}", "--precompile", interface, "-o", compiled], check=True)
    floor = instructions(IMPORTER, files["floor"])
    by_import = instructions(IMPORTER, files["two totals by import"], f"-fmodule-file=preschool_plan={compiled}") / floor
    by_include = instructions(IMPORTER, files["two totals by include"]) / floor
    module = instructions(IMPORTER, interface) / floor
    print(f"{IMPORTER}: two totals take {by_import:.2f} times the instructions of the floor by import, {by_include:.2f} by include; at "
          f"most {IMPORT_BOUND} are allowed. The module takes {module:.2f}, once a program")
    return by_import


def main():
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        texts = {"nothing": "", "floor": FLOOR, "the proved plan": f"#include <{PLAN}>\n"}
        unproved = (INCLUDE / PLAN).read_text()
        (folder / "unproved.hpp").write_text(re.sub(r"static_assert\(prove.*\n", "", unproved))
        texts["the plan without its proof"] = '#include "unproved.hpp"\n'
        texts["two totals by include"] = f"#include <{PLAN}>\n{TOTALS}"
        texts["two totals by import"] = f"import preschool_plan;\n{TOTALS}"
        for name in OTHERS:
            texts[name] = f"#include <{name}>\n"
        headers = sorted(str(path.relative_to(INCLUDE)) for path in INCLUDE.rglob("*.hpp"))
        for header in headers:
            below = [line for line in re.findall(r"#include <[\w/.]+>\n", (INCLUDE / header).read_text())
                     if "stdexcept" not in line]  # only where the standard library is not libstdc++
            texts[f"below {header}"] = "".join(below)
            texts[f"with {header}"] = f"#include <{header}>\n"
        for number, text in enumerate(texts.values()):
            (folder / f"{number}.cpp").write_text(text)

        files = {name: folder / f"{number}.cpp" for number, name in enumerate(texts)}
        if options.instructions:
            if shutil.which("valgrind") is None:
                print("skipped: valgrind is not installed")
                sys.exit(77)
            sys.exit(count_instructions(files))

        for compiler in COMPILERS.values():
            if shutil.which(compiler) is None:
                print(f"{compiler} is not installed\n")
                continue
            command = [compiler, "-std=c++20", "-fsyntax-only", f"-I{INCLUDE}", f"-I{folder}"]
            able = {name: file for name, file in files.items()
                    if subprocess.run([*command, file], capture_output=True).returncode == 0}
            runs = {name: [] for name in able}
            for number in range(options.rounds):
                if sys.stderr.isatty():
                    print(f"\r{compiler}: round {number + 1} of {options.rounds} ", end="", file=sys.stderr, flush=True)
                for name, file in able.items():
                    start = time.perf_counter()
                    subprocess.run([*command, file], capture_output=True)
                    runs[name].append(time.perf_counter() - start)
            median = {name: statistics.median(times) for name, times in runs.items()}
            floor = median["floor"]
            print(f"{compiler}: ratio to the floor")
            for name in ("nothing", "floor", "the plan without its proof", "the proved plan", *OTHERS):
                print(f"  {name:<44}{median[name] / floor:>8.2f}" if name in median else f"  {name:<44}not installed")
            proof = median["the proved plan"] - median["the plan without its proof"]
            print(f"  {'the proof alone':<44}{proof / floor:>8.2f}   ({proof * 1000:.0f} ms here)")
            print(f"  {'the proved plan to <iostream>':<44}{median['the proved plan'] / median['iostream']:>8.2f}")
            print("  each header's own share of the floor:")
            for header in headers:
                share = (median[f"with {header}"] - median[f"below {header}"]) / floor
                print(f"    {header.removeprefix('preschool_plan/'):<42}{share:>8.2f}")
            print()


main()
