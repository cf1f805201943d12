#!/usr/bin/env python3
"""Writes the core in one file: `single_header.py OUTPUT`. Boost.Describe stays an include; comments and the licence stay."""
import pathlib
import re
import sys

INCLUDE = pathlib.Path(__file__).resolve().parent.parent.parent / "include"
OWN = re.compile(r"#include <(preschool_plan/[\w/]+\.hpp)>\n")
GUARD = re.compile(r"#ifndef (PRESCHOOL_PLAN_\w+_HPP)\n#define \1\n(.*)\n#endif\n\Z", re.DOTALL)
seen = set()


def text_of(header):
    """The header with the library's own includes replaced by their text, each once."""
    if header in seen:
        return ""
    seen.add(header)
    text = (INCLUDE / header).read_text()
    first = text.splitlines()[0]
    guarded = GUARD.search(text)
    if not guarded:
        sys.exit(f"{header} has no include guard")
    body = OWN.sub(lambda include: text_of(include[1]), guarded[2]).strip("\n")
    about = [line for line in text[:guarded.start()].splitlines() if not line.startswith("// SPDX")]
    return "\n".join([f"// ---- {header}", *about, "", body, "", ""]) if "namespace" in body or first else body


body = text_of("preschool_plan/preschool_plan.hpp")
licence = (INCLUDE.parent / "LICENSE").read_text()
version = re.search(r"project\(preschool_plan VERSION ([\d.]+)", (INCLUDE.parent / "CMakeLists.txt").read_text())[1]
head = [f"// preschool_plan {version} in one file: the model, totals, checks, and the plan. Needs Boost.Describe 1.81 or later.",
        "// SPDX-License-Identifier: BSL-1.0", "//"]
head += [f"// {line}".rstrip() for line in licence.splitlines()]
guard = "PRESCHOOL_PLAN_PRESCHOOL_PLAN_HPP"
text = "\n".join([*head, f"#ifndef {guard}", f"#define {guard}", "", body.rstrip("\n"), "", "#endif", ""])
pathlib.Path(sys.argv[1]).write_text(re.sub(r"\n{3,}", "\n\n", text))
