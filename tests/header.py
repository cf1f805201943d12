#!/usr/bin/env python3
"""One header as the only include: `header.py COMPILER INCLUDE HEADER`. It compiles without warnings, and leaves no macro but its
include guards and those of Boost, no `using`, and no heavy standard header behind."""
import os
import re
import subprocess
import sys

compiler, include, header = sys.argv[1:]
include = os.path.abspath(include)
BRIDGES = {"preschool_plan/ostream.hpp"}
HEAVY = {"iostream", "string", "vector", "algorithm", "chrono", "ranges", "functional", "sstream"}
WARNINGS = ["-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Wshadow", "-Werror"]


def compile_text(text, *options):
    result = subprocess.run([compiler, "-std=c++20", f"-I{include}", *options, "-x", "c++", "-"], input=text,
                            capture_output=True, text=True)
    if result.returncode != 0:
        sys.exit(result.stderr)
    return result.stdout


compile_text(f"#include <{header}>\n#include <{header}>\n", "-fsyntax-only", *WARNINGS)

text = open(f"{include}/{header}").read()
standard = [name for name in re.findall(r"#include <([\w/.]+)>", text) if not name.startswith("preschool_plan/")]
if header not in BRIDGES and HEAVY & set(standard):
    sys.exit(f"includes {HEAVY & set(standard)}")
if re.search(r"^\s*using namespace", text, re.MULTILINE):
    sys.exit("a using-directive")

macros = set(re.findall(r"#define (\w+)", compile_text(f"#include <{header}>\n", "-dM", "-E")))
everything_included = compile_text(f"#include <{header}>\n", "-M")
others = [name for name in re.findall(r"(\S+)", everything_included) if name.startswith("/") and include not in name]
without = set(re.findall(r"#define (\w+)", compile_text("".join(f'#include "{name}"\n' for name in others
                                                                   if "/boost/" in name or "." not in name.rsplit("/", 1)[1]),
                                                       "-dM", "-E")))
own = macros - without
wrong = [name for name in own if not re.fullmatch(r"PRESCHOOL_PLAN_\w+_HPP", name)]
if wrong:
    sys.exit(f"macros left behind: {sorted(wrong)}")
