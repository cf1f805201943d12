#!/usr/bin/env python3
"""Every header says first, and says nothing else, that Microsoft's compiler cannot compile it, or a C++ before C++20, and says so to no
other: `compilers.py COMPILER INCLUDE`."""
import os
import pathlib
import re
import subprocess
import sys

compiler, include = sys.argv[1:]
include = pathlib.Path(include).resolve()
MICROSOFT = "preschool_plan: found Microsoft's compiler", ["-std=c++20", "-U__clang__", "-D_MSC_VER=1944", "-E"]
CPP17 = "preschool_plan: found a C++ before C++20", ["-std=c++17", "-fsyntax-only"]
FIRST = "preschool_plan/detail/compiler.hpp"


def said_of(header, *options):
    done = subprocess.run([compiler, f"-I{include}", *options, "-x", "c++", "-"], text=True, capture_output=True,
                          input=f"#include <{header}>\n", env={**os.environ, "LC_ALL": "C"})
    return done.stderr.splitlines()


def errors_of(header, *options):
    return [line for line in said_of(header, *options) if re.search(r"\berror:", line)]


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
    for words, options in (MICROSOFT, CPP17):
        errors = errors_of(header, *options)
        if not errors or words not in errors[0] or len(errors) != 2 or "fatal" not in errors[1]:
            faults.append(f"{header} does not say only that it was found: {errors[:3]}")
longest = said_of("preschool_plan/preschool_plan.hpp", *CPP17[1])
if len(longest) >= 30:
    faults.append(f"{len(longest)} lines: {longest}")
for options in (["-std=c++20"], ["-std=c++20", "-D__clang__", "-D_MSC_VER=1944"]):
    found = [error for error in errors_of("preschool_plan/detail/text.hpp", *options, "-E") if "preschool_plan: found" in error]
    faults += [f"found, but not there: {options} {error}" for error in found]
print("\n".join(faults))
sys.exit(bool(faults))
