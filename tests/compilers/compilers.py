#!/usr/bin/env python3
"""Every header says first that Microsoft's compiler cannot compile it, and says so to no other: `compilers.py COMPILER INCLUDE`."""
import os
import pathlib
import re
import subprocess
import sys

compiler, include = sys.argv[1:]
include = pathlib.Path(include).resolve()
WORDS = "preschool_plan: found Microsoft's compiler"
MICROSOFT = ["-U__clang__", "-D_MSC_VER=1944"]
FIRST = "preschool_plan/detail/compiler.hpp"


def errors_of(header, *options):
    done = subprocess.run([compiler, "-std=c++20", f"-I{include}", *options, "-E", "-x", "c++", "-"], text=True, capture_output=True,
                          input=f"#include <{header}>\n", env={**os.environ, "LC_ALL": "C"})
    return [line for line in done.stderr.splitlines() if re.search(r"\berror:", line)]


def below(header, seen):
    """The headers that it includes, and what they include; Microsoft's compiler can read those of others."""
    for name in re.findall(r"#include <(preschool_plan/[\w/]+\.hpp)>", (include / header).read_text()):
        if name not in seen:
            seen.add(name)
            below(name, seen)
    return seen


headers = sorted(str(path.relative_to(include)) for path in include.rglob("*.hpp"))
faults = [f"{header} does not include {FIRST}" for header in headers if header != FIRST and FIRST not in below(header, set())]
# The bridges stand on libraries that look for more of Microsoft's than this one macro.
for header in sorted(below("preschool_plan/preschool_plan.hpp", {"preschool_plan/ostream.hpp"})):
    errors = errors_of(header, *MICROSOFT)
    if not errors or WORDS not in errors[0]:
        faults.append(f"{header} does not say first that it was found: {errors[:1]}")
for options in ([], ["-D__clang__", "-D_MSC_VER=1944"]):
    found = [error for error in errors_of("preschool_plan/detail/text.hpp", *options) if WORDS in error]
    faults += [f"found, but not there: {options} {error}" for error in found]
print("\n".join(faults))
sys.exit(bool(faults))
