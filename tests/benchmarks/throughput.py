#!/usr/bin/env python3
"""Prints the throughput of the library's passes over rows as ratios to the speed of memory, which is the plain sum of the column.

throughput.py [--largest N] [--compiler C++]     N rows at most, 100000000 by default

Needs Google Benchmark and SQLite (libbenchmark-dev, libsqlite3-dev). DuckDB is measured too where its npm package
@duckdb/node-api can be required from the folder this is run in.
"""
import argparse
import json
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
INCLUDE = HERE.parent.parent / "include"
options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
options.add_argument("--largest", type=int, default=100_000_000, metavar="N")
options.add_argument("--compiler", default="g++")
options = options.parse_args()
sizes = [10**power for power in range(4, 9) if 10**power <= options.largest]


def duckdb(size):
    """{"grouped": nanoseconds a row, ...}, or nothing where DuckDB is not installed."""
    done = subprocess.run(["node", str(HERE / "duckdb.cjs"), str(size)], capture_output=True, text=True)
    if done.returncode != 0:
        if "Cannot find module" not in done.stderr:
            print(done.stderr, file=sys.stderr)
        return {}
    return json.loads(done.stdout)


times = {}
with tempfile.TemporaryDirectory() as folder:
    program = f"{folder}/throughput"
    subprocess.run([options.compiler, "-std=c++20", "-O2", "-DNDEBUG", f"-I{INCLUDE}", str(HERE / "throughput.cpp"), "-o", program,
                    "-lbenchmark", "-lsqlite3", "-pthread"], check=True)
    # All passes at one size run in turn, in random order, three times; the best counts.
    for size in sizes:
        if sys.stderr.isatty():
            print(f"\r{size} rows ...", end="", file=sys.stderr, flush=True)
        done = subprocess.run([program, f"--benchmark_filter=/{size}$", "--benchmark_format=json", "--benchmark_repetitions=3",
                               "--benchmark_min_time=0.2", "--benchmark_enable_random_interleaving=true"],
                              capture_output=True, text=True, check=True)
        for run in json.loads(done.stdout)["benchmarks"]:
            if run["run_type"] == "iteration":
                name = run["name"].split("/")[0]
                times[name, size] = min(times.get((name, size), 1e99), 1e9 / run["items_per_second"])
        for name, time in duckdb(size).items():
            times[f"{name}_duckdb", size] = time

print(f"{'ratio to the speed of memory':<32}" + "".join(f"{size:>12}" for size in sizes))
for name in dict.fromkeys(name for name, _ in times):
    ratios = [f"{times[name, size] / times['memory', size]:.2f}" if (name, size) in times else "-" for size in sizes]
    print(f"{name:<32}" + "".join(f"{ratio:>12}" for ratio in ratios))
