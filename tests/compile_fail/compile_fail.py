#!/usr/bin/env python3
"""Shows that a case does not compile, that the compiler says why, and that the corrected line compiles.

compile_fail.py COMPILER INCLUDE CASE.cpp [OPTION...]

A case is compiled with -DWRONG and without. `// expect: words` lines name what the compiler has to print within its first twenty-four
lines for the wrong one, `// in C++26: words` those of its message there; with `// one error` it prints no other, with `// under thirty
lines` no more than that. `// with: OPTIONS` compiles both with more options; a case `// of clang` is skipped (77) by other compilers.
"""
import os
import pathlib
import re
import subprocess
import sys

compiler, include, case, *options = sys.argv[1:]
text = pathlib.Path(case).read_text()
more_options = [option for line in re.findall(r"^// with: (.*)$", text, re.MULTILINE) for option in line.split()]
command = [compiler, "-std=c++20", "-fsyntax-only", f"-I{include}", *more_options, *options, case]
environment = {**os.environ, "LC_ALL": "C"}
if "// of clang\n" in text and "clang" not in subprocess.run([compiler, "--version"], capture_output=True, text=True).stdout:
    print("skipped: another compiler says nothing of it")
    sys.exit(77)
expected = re.findall(rf"^// {'in C[+]{2}26' if '-std=c++26' in options else 'expect'}: (.*)$", text, re.MULTILINE)
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
if "// one error\n" in text and errors != 1:
    sys.exit(f"{errors} errors:\n{wrong.stderr}")
if "// under thirty lines\n" in text and len(wrong.stderr.splitlines()) >= 30:
    sys.exit(f"{len(wrong.stderr.splitlines())} lines:\n{wrong.stderr}")
print(first_lines)
