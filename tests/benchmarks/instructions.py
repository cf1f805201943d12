#!/usr/bin/env python3
"""Counts instructions under callgrind: `instructions.py PASSES`. A filtered total takes at most three times those of the loop that
most people write (which branches, and so takes longer), and allocates nothing. Skipped (77) without valgrind."""
import re
import shutil
import subprocess
import sys

if shutil.which("valgrind") is None:
    print("skipped: valgrind is not installed")
    sys.exit(77)


def measure(which):
    done = subprocess.run(["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", sys.argv[1], which],
                          capture_output=True, text=True, check=True)
    heap = subprocess.run(["valgrind", "--tool=memcheck", sys.argv[1], which], capture_output=True, text=True, check=True)
    return (done.stdout, int(re.search(r"Collected : (\d+)", done.stderr)[1]),
            int(re.search(r"([\d,]+) allocs", heap.stderr)[1].replace(",", "")))


_, base, base_allocations = measure("none")
sum_of_loop, loop, _ = measure("loop")
sum_of_library, library, allocations = measure("library")
print(f"a row takes {(loop - base) / 1e6:.1f} instructions in the loop, {(library - base) / 1e6:.1f} in the library")
if sum_of_library != sum_of_loop:
    sys.exit("the sums differ")
if allocations != base_allocations:
    sys.exit(f"{allocations - base_allocations} allocations")
if library - base > 3 * (loop - base):
    sys.exit("the library takes too many")
