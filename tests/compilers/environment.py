#!/usr/bin/env python3
"""Compiles the core, with its compile-time proofs, in one environment: `environment.py NAME`, `environment.py --list`. Where the
name says so, std::format is tried too, or the sentences that the compiler prints, or what a program does by import.

Exits with 77 (skipped) where the compiler or its library is not installed; tests/compilers/matrix.sh installs them all.
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import importing

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
PROOFS = ROOT / "tests/unit/design_lines.cpp"
DEVICE = ROOT / "tests/compilers/device.cpp"
FORMATTING = ROOT / "tests/compilers/formatting.cpp"
WARNINGS = ["-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Wsign-conversion", "-Wshadow", "-Werror"]
BARE = ["-fno-exceptions", "-fno-rtti"]
CORTEX = ["-mcpu=cortex-m4", "-mthumb", "-ffreestanding", *BARE]
# Of the libc++ packages one can be installed at a time: tests/compilers/matrix.sh unpacks this one.
UNPACKED = ROOT / "build/libc++-19/usr/lib/llvm-19"
LIBCXX_19 = UNPACKED if UNPACKED.exists() else pathlib.Path("/usr/lib/llvm-19")
WITH_LIBCXX_19 = ["-nostdinc++", "-isystem", f"{LIBCXX_19}/include/c++/v1"]

ENVIRONMENTS = {
    "g++, C++20": ["g++", "-std=c++20"],
    "g++, C++23": ["g++", "-std=c++23"],
    "g++, no exceptions, no RTTI": ["g++", "-std=c++20", *BARE],
    "g++, undefined-behaviour sanitizer": ["g++", "-std=c++20", "-fsanitize=undefined"],
    "g++, unsigned characters": ["g++", "-std=c++20", "-funsigned-char"], # as on ARM
    "g++, 32 bits": ["g++", "-std=c++20", "-m32"],
    "clang++ 14, C++20": ["clang++-14", "-std=c++20"],
    "clang++ 14, C++23": ["clang++-14", "-std=c++2b"],
    "clang++ 14, libc++": ["clang++-14", "-std=c++20", "-stdlib=libc++"],
    "clang++ 14, libc++, no exceptions": ["clang++-14", "-std=c++20", "-stdlib=libc++", *BARE],
    "clang++ 19, C++20": ["clang++-19", "-std=c++20"],
    "clang++ 19, C++23": ["clang++-19", "-std=c++23"],
    "clang++ 19, no exceptions, no RTTI": ["clang++-19", "-std=c++20", *BARE],
    "clang++ 19, libc++, std::format, C++20": ["clang++-19", "-std=c++20", *WITH_LIBCXX_19],
    "clang++ 19, libc++, std::format, C++23": ["clang++-19", "-std=c++23", *WITH_LIBCXX_19],
    "clang++ 19, C++26, sentences": ["clang++-19", "-std=c++26"],
    "clang++ 19, import": ["clang++-19", "-std=c++20"],
    "clang++ 19, libc++, import": ["clang++-19", "-std=c++20", *WITH_LIBCXX_19],
    "arm-none-eabi-g++, Cortex-M4": ["arm-none-eabi-g++", "-std=c++20", *[o for o in CORTEX if o != "-ffreestanding"]],
}
FORBIDDEN = re.compile(r"malloc|free$|_Zn[wa]|_Zd[la]|__cxa|_Unwind|__gxx_personality|_GLOBAL__sub_I|__static_init|init_array")


def run(*command):
    return subprocess.run([str(part) for part in command], capture_output=True, text=True)


def judge(name):
    """"passed", "skipped: why", or what failed."""
    compiler, *flags = ENVIRONMENTS[name]
    if shutil.which(compiler) is None:
        return f"skipped: {compiler} is not installed"
    boost = next((p for p in ("/usr/include", "/usr/local/include") if pathlib.Path(p, "boost/describe.hpp").exists()), None)
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        if compiler.startswith("arm") and boost:
            # A cross compiler does not look where Boost's headers are, and must not see the host's others.
            (folder / "boost").symlink_to(pathlib.Path(boost, "boost"))
            flags += ["-isystem", folder]
        probe = folder / "probe.cpp"
        probe.write_text("#include <string_view>\n#include <boost/describe.hpp>\n")
        if run(compiler, *flags, "-fsyntax-only", probe).returncode != 0:
            return "skipped: its standard library or Boost is not installed"
        libraries = ["-nostdlib++", LIBCXX_19 / "lib/libc++.a", LIBCXX_19 / "lib/libc++abi.a"] if "libc++" in name else []
        if "import" in name:
            return importing.what_is_wrong([compiler, *flags, *WARNINGS], libraries, folder) or "passed"
        for source in (PROOFS, DEVICE):
            done = run(compiler, *flags, *WARNINGS, "-O2", f"-I{ROOT}/include", "-c", source, "-o", folder / "program.o")
            if done.returncode != 0:
                return done.stderr
        if "std::format" in name:
            done = run(compiler, *flags, *WARNINGS, "-DWITH_STD_FORMAT", f"-I{ROOT}/include", FORMATTING, *libraries, "-o",
                       folder / "program")
            if done.returncode != 0 or (done := run(folder / "program")).returncode != 0:
                return done.stdout + done.stderr
        if "sentences" in name:
            together = folder / "together.cpp"
            together.write_text("#include <preschool_plan/bayingolin_2021/proof.hpp>\n#include <preschool_plan/json.hpp>\n")
            done = run(compiler, *flags, *WARNINGS, *importing.PROGRAM_OPTIONS, f"-I{ROOT}/include", "-fsyntax-only", together)
            if done.returncode != 0:
                return done.stderr
            cases = [case for case in sorted((ROOT / "tests/compile_fail").glob("*.cpp")) if "// in C++26: " in case.read_text()]
            for script, what in (("compilers/includes.py", []), *(("compile_fail/compile_fail.py", [case]) for case in cases)):
                done = run("python3", ROOT / "tests" / script, compiler, ROOT / "include", *what, *flags)
                if done.returncode != 0:
                    return f"{script} {what}: {done.stdout}{done.stderr}"
        if compiler.startswith("arm"):
            symbols = run(compiler.replace("g++", "nm"), folder / "program.o").stdout
            sections = run(compiler.replace("g++", "objdump"), "-h", folder / "program.o").stdout
            found = [word for word in (symbols + sections).split() if FORBIDDEN.search(word)]
            if found:
                return f"heap, exceptions or static initialization in the object file: {found}"
    return "passed"


if sys.argv[1] == "--list":
    print("\n".join(ENVIRONMENTS))
elif sys.argv[1] == "--table":
    verdicts = {name: judge(name) for name in ENVIRONMENTS}
    for name, verdict in verdicts.items():
        print(f"{name:<40}{verdict}")
    sys.exit(0 if set(verdicts.values()) == {"passed"} else 1)
else:
    verdict = judge(sys.argv[1])
    print(verdict)
    sys.exit(0 if verdict == "passed" else 77 if verdict.startswith("skipped") else 1)
