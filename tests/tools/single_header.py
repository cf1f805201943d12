#!/usr/bin/env python3
"""Writes the core in one file, and what else is named: `single_header.py OUTPUT [HEADER...]`, such as ostream.hpp. Boost.Describe and the
standard's headers stay includes; comments, the licence and the guard of each header stay, so that headers of the library may stand beside it."""
import pathlib
import re
import sys

INCLUDE = pathlib.Path(__file__).resolve().parent.parent.parent / "include"
OWN = re.compile(r"#include <(preschool_plan/[\w/]+\.hpp)>")
GUARD = re.compile(r"#ifndef (PRESCHOOL_PLAN_\w+_HPP)\n#define \1\n(.*)\n#endif\n\Z", re.DOTALL)
seen = set()


def lines_of(text):
    """The lines, with the library's own headers in place of their includes. What only some compilers see does not count as seen."""
    depth = 0
    for line in text.splitlines():
        depth += line.startswith("#if") - line.startswith("#endif")
        before = set(seen)
        yield OWN.sub(lambda include: text_of(include[1]), line)
        if depth:
            seen.clear()
            seen.update(before)


def text_of(header):
    """The header within its guard, once."""
    if header in seen:
        return ""
    seen.add(header)
    text = (INCLUDE / header).read_text()
    guarded = GUARD.search(text)
    if not guarded:
        sys.exit(f"{header} has no include guard")
    guard, inside = guarded[1], guarded[2]
    body = "\n".join(lines_of(inside)).strip("\n")
    about = [line for line in text[:guarded.start()].splitlines() if not line.startswith("// SPDX")]
    return "\n".join([f"// ---- {header}", *about, f"#ifndef {guard}", f"#define {guard}", "", body, "", "#endif", "", ""])


output, *more = sys.argv[1:]
body = "".join(text_of(f"preschool_plan/{name}") for name in ("preschool_plan.hpp", *more))
licence = (INCLUDE.parent / "LICENSE").read_text()
version = re.search(r"project\(preschool_plan VERSION ([\d.]+)", (INCLUDE.parent / "CMakeLists.txt").read_text())[1]
head = [f"// preschool_plan {version} in one file: the model, totals, checks, the plan{', and ' + ', '.join(more) if more else ''}. "
        "Needs Boost.Describe 1.81 or later.",
        "// SPDX-License-Identifier: BSL-1.0", "//"]
head += [f"// {line}".rstrip() for line in licence.splitlines()]
pathlib.Path(output).write_text(re.sub(r"\n{3,}", "\n\n", "\n".join([*head, "", body.rstrip("\n"), ""])))
