#!/usr/bin/env python3
"""Without exceptions, what would throw aborts: `aborts.py COMPILER INCLUDE...`."""
import pathlib
import signal
import subprocess
import sys
import tempfile

compiler, *includes = sys.argv[1:]
COUNT = "#include <preschool_plan/count.hpp>\nusing namespace preschool_plan;\n"
TALLY = ("#include <preschool_plan/count.hpp>\n#include <preschool_plan/aggregate.hpp>\n#include <preschool_plan/vocabulary.hpp>\nusing namespace preschool_plan;\n"
         "int main(int count, char**) { Tally<Works, Seats> tally; return static_cast<int>(tally[static_cast<Works>(count%s)].value()); }\n")
PROGRAMS = {
    # name: (program, whether it has to abort)
    "an addition that leaves 64 bits": (COUNT + "int main(int count, char**) { return (Seats{9223372036854775807} + Seats{count}).value() != 0; }\n", True),
    "an addition that does not": (COUNT + "int main(int count, char**) { return (Seats{-1} + Seats{count}).value() != 0; }\n", False),
    "a key that is no enumerator": (TALLY % " + 1", True),
    "a key that is one": (TALLY % "", False),
    "a short list that is too long": ("#include <preschool_plan/rows.hpp>\nint main(int count, char**) {"
                                      " preschool_plan::ShortList<int, 2> list{count, 2, 3}; return list[0] != count; }\n", True),
    "a short list that is not": ("#include <preschool_plan/rows.hpp>\nint main(int count, char**) {"
                                 " preschool_plan::ShortList<int, 2> list{count, 2}; return list[0] != count; }\n", False),
}
failures = []
with tempfile.TemporaryDirectory() as folder:
    for name, (text, aborts) in PROGRAMS.items():
        source = pathlib.Path(folder, "program.cpp")
        source.write_text(text)
        subprocess.run([compiler, "-std=c++20", "-w", "-fno-exceptions", "-fno-rtti", *(f"-I{path}" for path in includes), str(source),
                        "-o", f"{folder}/program"], check=True)
        status = subprocess.run([f"{folder}/program"], capture_output=True).returncode
        if status != (-signal.SIGABRT if aborts else 0):
            failures.append(f"{name} exits with {status}")
print("\n".join(failures))
sys.exit(1 if failures else 0)
