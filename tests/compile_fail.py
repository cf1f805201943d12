#!/usr/bin/env python3
"""Shows that a case does not compile, that the compiler says why, and that the corrected line compiles.

compile_fail.py COMPILER INCLUDE CASE.cpp [OPTION...]

A case is compiled with -DWRONG and without. `// expect: words` lines name what the compiler has to print within its first twenty-four
lines for the wrong one, `// in C++26: words` those of its message there; with `// one error` it prints no other.
"""
import os
import pathlib
import re
import subprocess
import sys

compiler, include, case, *options = sys.argv[1:]
command = [compiler, "-std=c++20", "-fsyntax-only", f"-I{include}", *options, case]
environment = {**os.environ, "LC_ALL": "C"}
expected = re.findall(rf"^// {'in C[+]{2}26' if '-std=c++26' in options else 'expect'}: (.*)$", pathlib.Path(case).read_text(), re.MULTILINE)
if not expected:
    sys.exit("the case expects no words")


def compile_case(*more):
    return subprocess.run([*command, *more], capture_output=True, text=True, env=environment)


corrected = compile_case()
if corrected.returncode != 0:
    sys.exit(f"the corrected case does not compile:\n{corrected.stderr}")
wrong = compile_case("-DWRONG")
if wrong.returncode == 0:
    sys.exit("the wrong case compiles")
first_lines = "\n".join(wrong.stderr.splitlines()[:24])
missing = [words for words in expected if words not in first_lines]
if missing:
    sys.exit(f"the first twenty-four lines do not say {missing}:\n{first_lines}")
errors = len(re.findall(r"\berror:", wrong.stderr))
if "// one error\n" in pathlib.Path(case).read_text() and errors != 1:
    sys.exit(f"{errors} errors:\n{wrong.stderr}")
print(first_lines)
