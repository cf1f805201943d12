#!/usr/bin/env python3
"""Holds that progress, differences and checks of many rows take a time that is proportional to the rows: `growth.py GROWTH`, the program
that growth.cpp is. Counts instructions under valgrind, which no other program disturbs: four times the rows take at most MOST times as
many; what grows with the square takes sixteen. `check` takes at most MOST_OF_CHECK of those of `consistent`, which is twice the time.
`GROWTH` alone prints nanoseconds. Skipped (77) without valgrind."""
import re
import shutil
import subprocess
import sys

MOST = 4.6
MOST_OF_CHECK = 2.2
FEW, MANY = 8_000, 32_000
PASSES = {  # what each finds in MANY rows
    "progress": MANY, "progress_shuffled": MANY, "progress_of_one": 1, "diff_same": 0, "diff_hundredth": MANY // 100, "diff_shuffled": None,
    "diff_half_gone": MANY // 2, "diff_texts_shuffled": None, "diff_equal": MANY // 4, "check": 0, "consistent": 0}

if shutil.which("valgrind") is None:
    print("skipped: valgrind is not installed")
    sys.exit(77)


def run(name, rows):
    """What the pass found, and how many instructions it took."""
    done = subprocess.run(["valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null", sys.argv[1], name, str(rows)],
                          capture_output=True, text=True, check=True)
    return int(done.stdout), int(re.search(r"I +refs: +([\d,]+)", done.stderr)[1].replace(",", ""))


_, start = run("consistent", 0)
wrong = []
taken = {}
for name, expected in PASSES.items():
    few = run(name, FEW)[1] - start
    found, many = run(name, MANY)
    ratio = (many - start) / few
    taken[name] = (many - start) / MANY
    print(f"{name:<24}{taken[name]:>8.0f} instructions a row with its making, {ratio:.2f} times as many for four times the rows")
    if ratio > MOST:
        wrong.append(f"{name} grows by {ratio:.2f}, at most {MOST} is allowed")
    if expected is not None and found != expected:
        wrong.append(f"{name} finds {found}, not {expected}")
if taken["check"] > MOST_OF_CHECK * taken["consistent"]:
    wrong.append(f"check takes {taken['check'] / taken['consistent']:.2f} of what consistent takes, at most {MOST_OF_CHECK} is allowed")
sys.exit("\n".join(wrong) or None)
