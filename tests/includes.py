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
# What is included by choice, and what only that includes.
BRIDGES = {"ostream.hpp", "format.hpp", "fmt.hpp", "detail/print.hpp", "detail/formatter.hpp", "fault.hpp", "json.hpp",
           "csv.hpp", "detail/data_package.hpp", "detail/flat_tables.hpp", "detail/json_schema.hpp",
           "detail/json_document.hpp", "detail/json_figures.hpp", "detail/json_kinds.hpp", "detail/json_lines.hpp",
           "detail/json_parse.hpp", "detail/json_places.hpp", "detail/json_reader.hpp", "detail/json_rows.hpp",
           "detail/wire_text.hpp"}


def preprocess(text, *options):
    command = [compiler, "-std=c++20", f"-I{include}", *more_options, *options, "-E", "-x", "c++", "-"]
    return subprocess.run(command, input=text, capture_output=True, text=True, check=True).stdout


def macros(text):
    return set(re.findall(r"#define (\w+)", preprocess(text, "-dM")))


CORE = "#include <preschool_plan/preschool_plan.hpp>\n"
included = re.findall(r"(?<=\s)(/\S+)", preprocess(CORE, "-M").replace("\\\n", ""))
others = [name for name in included if not pathlib.Path(name).is_relative_to(include)]
heavy = sorted(name for name in others if pathlib.Path(name).name in HEAVY and "/c++/" in name)
bridges = sorted(name for name in included if pathlib.Path(name) in {include / "preschool_plan" / bridge for bridge in BRIDGES})
# The macros of Boost.Describe and of the standard headers that the core includes are theirs.
standard = {name for header in include.rglob("*.hpp")
            if str(header.relative_to(include / "preschool_plan")) not in BRIDGES
            for name in re.findall(r"#include <((?!preschool_plan/)[\w/.]+)>", header.read_text())}
left = macros(CORE) - macros("".join(f"#include <{name}>\n" for name in sorted(standard)))
left = sorted(name for name in left if not re.fullmatch(r"PRESCHOOL_PLAN_\w+_HPP", name))
directives = [str(header.relative_to(include)) for header in include.rglob("*.hpp")
              if re.search(r"^\s*using namespace", header.read_text(), re.MULTILINE)]
for what, found in (("heavy headers", heavy), ("bridges", bridges), ("macros left behind", left), ("using-directives in", directives)):
    if found:
        print(f"{what}: {found}")
sys.exit(bool(heavy or bridges or left or directives))
