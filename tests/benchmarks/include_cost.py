#!/usr/bin/env python3
"""Prints what including the proved plan costs a compiler's front end, as ratios to the floor: the standard and Boost.Describe headers
that any such library needs. Medians of interleaved runs.

include_cost.py [--rounds N]     15 rounds by default
"""
import argparse
import pathlib
import re
import shutil
import statistics
import subprocess
import tempfile
import time

INCLUDE = pathlib.Path(__file__).resolve().parent.parent.parent / "include"
options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
options.add_argument("--rounds", type=int, default=15, metavar="N")
options = options.parse_args()

FLOOR = "".join(f"#include <{name}>\n" for name in (
    "string_view", "array", "span", "optional", "compare", "cstdint", "boost/describe/class.hpp", "boost/describe/enum.hpp",
    "boost/describe/enumerators.hpp", "boost/describe/members.hpp"))
PLAN = "preschool_plan/bayingolin_2021.hpp"
OTHERS = ["iostream", "nlohmann/json.hpp", "boost/json.hpp"]


def main():
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        texts = {"nothing": "", "floor": FLOOR, "the proved plan": f"#include <{PLAN}>\n"}
        unproved = (INCLUDE / PLAN).read_text()
        (folder / "unproved.hpp").write_text(re.sub(r"static_assert\(prove.*\n", "", unproved))
        texts["the plan without its proof"] = '#include "unproved.hpp"\n'
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

        for compiler in ("g++", "clang++-14"):
            if shutil.which(compiler) is None:
                print(f"{compiler} is not installed\n")
                continue
            command = [compiler, "-std=c++20", "-fsyntax-only", f"-I{INCLUDE}", f"-I{folder}"]
            able = {name: folder / f"{number}.cpp" for number, name in enumerate(texts)}
            able = {name: file for name, file in able.items()
                    if subprocess.run([*command, file], capture_output=True).returncode == 0}
            runs = {name: [] for name in able}
            for _ in range(options.rounds):
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
