#!/usr/bin/env python3
"""Reads object files to show that a program carries only what it uses: `footprint.py COMPILER INCLUDE`."""
import pathlib
import subprocess
import sys
import tempfile

compiler, include = sys.argv[1:]
PLAN = "#include <preschool_plan/bayingolin_2021.hpp>\nnamespace pp = preschool_plan;\nusing pp::bayingolin_2021::plan;\n"
PROGRAMS = {
    "constant": "int main() { return 9030 % 128; }\n",
    "total": PLAN + "int main() {\n    constexpr auto seats = pp::total(plan.seat_targets);\n"
                    "    return static_cast<int>(seats.value() % 128);\n}\n",
    "total at run time": PLAN + "int main() { return static_cast<int>(pp::total(plan.seat_targets).value() % 128); }\n",
    "included": PLAN + "int main() { return 9030 % 128; }\n",
    "group": "#include <cstdio>\n" + PLAN + "int main() {\n    for (auto const& official : plan.leadership_group.officials)\n"
             "        std::printf(\"%.*s\\n\", static_cast<int>(official.name.zh.size()), official.name.zh.data());\n}\n",
}
NAME, ACTION, TITLE = "莎茹".encode(), "幼教联盟".encode(), "整改方案".encode()
failures = []


def check(condition, what):
    if not condition:
        failures.append(what)


def run(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


with tempfile.TemporaryDirectory() as folder:
    for level in ("-O1", "-O2"):
        sizes, objects = {}, {}
        for name, text in PROGRAMS.items():
            source, built = pathlib.Path(folder, "program.cpp"), f"{folder}/program.o"
            source.write_text(text)
            run(compiler, "-std=c++20", level, f"-I{include}", "-c", str(source), "-o", built)
            sizes[name] = run("size", built).splitlines()[1].split()[:3]
            objects[name] = pathlib.Path(built).read_bytes()
            sections = run("objdump", "-h", built)
            check("init_array" not in sections and ".ctors" not in sections, f"{level} {name}: a dynamic initializer")
        check(sizes["total"] == sizes["constant"], f"{level}: a total takes {sizes['total']}, a constant {sizes['constant']}")
        check(sizes["included"] == sizes["constant"], f"{level}: the plan alone takes {sizes['included']}")
        for name in ("total", "total at run time", "included"):
            found = [text.decode() for text in (NAME, ACTION, TITLE) if text in objects[name]]
            check(not found, f"{level} {name}: carries {found}")
        check(NAME in objects["group"], f"{level}: the group is not there")
        found = [text.decode() for text in (ACTION, TITLE) if text in objects["group"].replace("整改工作".encode(), b"")]
        check(not found, f"{level}: the group carries {found}")

for failure in failures:
    print(failure)
sys.exit(1 if failures else 0)
