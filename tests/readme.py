#!/usr/bin/env python3
"""The README shows the first program as the example has it, and parts of others as they stand there: `readme.py` compares,
`readme.py --write` cuts the first program anew."""
import pathlib
import re
import sys

root = pathlib.Path(__file__).resolve().parent.parent
readme = root / "README.md"
program = (root / "examples/first_program.cpp").read_text()

shown = readme.read_text()
block = re.compile(r"(<!-- examples/first_program.cpp -->\n```cpp\n).*?(```\n)", re.DOTALL)
if len(block.findall(shown)) != 1:
    sys.exit("README.md has no block marked <!-- examples/first_program.cpp -->")
cut = block.sub(lambda match: match.group(1) + program + match.group(2), shown)

for example, part in re.findall(r"<!-- from (examples/\w+\.cpp) -->\n```cpp\n(.*?)```\n", shown, re.DOTALL):
    if part not in (root / example).read_text():
        sys.exit(f"README.md does not show a part of {example} as it stands there")

if "--write" in sys.argv:
    readme.write_text(cut)
elif cut != shown:
    sys.exit("README.md does not show examples/first_program.cpp as it is: run tests/readme.py --write")
