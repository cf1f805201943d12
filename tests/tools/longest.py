#!/usr/bin/env python3
"""Prints what took longest of the last run of tests/run.sh: `longest.py FOLDER`, of the folder that it builds in."""
import pathlib
import sys
import xml.etree.ElementTree

MOST = 10
folder = pathlib.Path(sys.argv[1])


def print_longest(what, seconds):
    print(f"\n{what}, the longest of {len(seconds)}:")
    for name, of_it in sorted(seconds.items(), key=lambda item: -item[1])[:MOST]:
        print(f"{of_it:8.1f} s  {name}")


built = {}
for log in sorted(folder.glob("*/.ninja_log")):
    for line in log.read_text().splitlines()[1:]:
        begin, end, _, output, _ = line.split("\t")
        if output.endswith((".o", ".gch", ".pch")):
            built[f"{log.parent.name}/{output}"] = (int(end) - int(begin)) / 1000
print_longest("Building", built)
times = folder / "times.xml"
if times.exists(): # where a build failed nothing was tested
    cases = xml.etree.ElementTree.parse(times).iter("testcase")
    print_longest("Testing", {case.get("name"): float(case.get("time")) for case in cases})
