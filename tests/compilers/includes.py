#!/usr/bin/env python3
"""What including the core brings: `includes.py COMPILER INCLUDE [OPTION...]`. No heavy standard header, no bridge, no macro but its
include guards, and no using-directive in any header."""
import pathlib
import re
import subprocess
import sys

compiler, include, *more_options = sys.argv[1:]
include = pathlib.Path(include).resolve()
HEAVY = {"iostream", "string", "vector", "algorithm", "chrono", "ranges", "functional", "sstream", "iterator", "tuple"}
# What is included by choice; what only these include stands in detail/bridges.
BRIDGES = {"ostream.hpp", "format.hpp", "fmt.hpp", "read_error.hpp", "json.hpp", "csv.hpp"}


def is_bridge(header):
    place = pathlib.Path(header).relative_to(include / "preschool_plan")
    return str(place) in BRIDGES or place.parts[:2] == ("detail", "bridges")


def preprocess(text, *options):
    command = [compiler, "-std=c++20", f"-I{include}", *more_options, *options, "-E", "-x", "c++", "-"]
    return subprocess.run(command, input=text, capture_output=True, text=True, check=True).stdout


def macros(text):
    return set(re.findall(r"#define (\w+)", preprocess(text, "-dM")))


CORE = "#include <preschool_plan/preschool_plan.hpp>\n"
included = re.findall(r"(?<=\s)(/\S+)", preprocess(CORE, "-M").replace("\\\n", ""))
others = [name for name in included if not pathlib.Path(name).is_relative_to(include)]
heavy = sorted(name for name in others if pathlib.Path(name).name in HEAVY and "/c++/" in name)
core = {header for header in include.rglob("*.hpp") if not is_bridge(header)}
bridges = sorted(name for name in included if pathlib.Path(name).is_relative_to(include) and pathlib.Path(name) not in core)
# Whatever is defined: a heavy header or a bridge that only some compilers would see.
heavy += sorted(f"{name} in {header.relative_to(include)}" for header in core
                for name in re.findall(r"#include <(\w+|preschool_plan/detail/bridges/\w+\.hpp)>", header.read_text())
                if name in HEAVY or "/" in name)
# The macros of Boost.Describe and of the standard headers that the core includes are theirs.
standard = {name for header in core for name in re.findall(r"#include <((?!preschool_plan/)[\w/.]+)>", header.read_text())}
left = macros(CORE) - macros("".join(f"#include <{name}>\n" for name in sorted(standard)))
left = sorted(name for name in left if not re.fullmatch(r"PRESCHOOL_PLAN_\w+_HPP", name))
directives = [str(header.relative_to(include)) for header in include.rglob("*.hpp")
              if re.search(r"^\s*using namespace", header.read_text(), re.MULTILINE)]
for what, found in (("heavy headers", heavy), ("bridges", bridges), ("macros left behind", left), ("using-directives in", directives)):
    if found:
        print(f"{what}: {found}")
sys.exit(bool(heavy or bridges or left or directives))
