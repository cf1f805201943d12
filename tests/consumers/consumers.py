#!/usr/bin/env python3
"""Brings the library in by one way that users have, and builds and runs a program with it: `consumers.py WAY COMPILER`."""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
SOURCE = HERE.parent.parent
WAY, COMPILER = sys.argv[1:]
WARNINGS = "-Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Werror"
SKIPPED = 77


def run(*command, fails=False, **more):
    result = subprocess.run([str(part) for part in command], capture_output=True, text=True, **more)
    if (result.returncode != 0) != fails:
        sys.exit(f"{' '.join(map(str, command))}\n{result.stdout}{result.stderr}")
    return result.stdout + result.stderr


def expect(words, text):
    if words not in text:
        sys.exit(f"expected: {words}\nfound: {text}")


def configure(project, work, *options, **more):
    return run("cmake", "-S", project, "-B", work, "-G", "Ninja", f"-DCMAKE_CXX_COMPILER={COMPILER}",
               f"-DCMAKE_CXX_FLAGS={WARNINGS}", *options, **more)


def build_and_run(project, work, *options):
    configure(project, work, *options)
    run("cmake", "--build", work)
    return run(work / "program")


def install(folder, *options, move=True):
    """A clean install, moved elsewhere afterwards, to show that it can be."""
    library = folder / "library"
    run("cmake", "-S", SOURCE, "-B", library, "-G", "Ninja", f"-DCMAKE_CXX_COMPILER={COMPILER}",
        "-DPRESCHOOL_PLAN_BUILD_TESTS=OFF", "-DPRESCHOOL_PLAN_BUILD_EXAMPLES=OFF", *options)
    if not move:
        run("cmake", "--install", library)
        return folder / "prefix"
    run("cmake", "--install", library, "--prefix", folder / "first")
    return (folder / "first").rename(folder / "prefix")


def find_package(folder):
    expect("9030 seats", build_and_run(HERE / "find_package", folder / "work", f"-DCMAKE_PREFIX_PATH={install(folder)}"))


def find_package_without_boost(folder):
    said = configure(HERE / "find_package", folder / "work", f"-DCMAKE_PREFIX_PATH={install(folder)}",
                     "-DCMAKE_DISABLE_FIND_PACKAGE_Boost=ON", fails=True)
    expect("preschool_plan needs the headers of Boost 1.81 or later", " ".join(said.split()))


def find_package_of_another_major_version(folder):
    project = folder / "project"
    project.mkdir()
    text = (HERE / "find_package/CMakeLists.txt").read_text().replace("3.0 CONFIG", "2.0 CONFIG")
    (project / "CMakeLists.txt").write_text(text)
    said = configure(project, folder / "work", f"-DCMAKE_PREFIX_PATH={install(folder)}", fails=True)
    expect('requested version "2.0"', " ".join(said.split()))


def find_package_of_module(folder):
    """CMake builds modules from 3.28 on; an earlier one says that it cannot."""
    project, prefix = HERE / "find_package_of_module", install(folder)
    version = re.search(r"(\d+)\.(\d+)", run("cmake", "--version"))
    if (int(version[1]), int(version[2])) < (3, 28):
        said = configure(project, folder / "work", f"-DCMAKE_PREFIX_PATH={prefix}", fails=True)
        return expect("preschool_plan::module needs CMake 3.28 or later", " ".join(said.split()))
    if shutil.which("clang++-19") is None or shutil.which("clang-scan-deps-19") is None:
        sys.exit(SKIPPED)
    run("cmake", "-S", project, "-B", folder / "work", "-G", "Ninja", "-DCMAKE_CXX_COMPILER=clang++-19",
        f"-DCMAKE_CXX_FLAGS={WARNINGS}", f"-DCMAKE_PREFIX_PATH={prefix}")
    run("cmake", "--build", folder / "work")
    expect("9030 seats", run(folder / "work/program"))


def add_subdirectory(folder):
    expect("9030 seats", build_and_run(HERE / "add_subdirectory", folder / "work", f"-DPRESCHOOL_PLAN_SOURCE={SOURCE}"))
    run("cmake", "--install", folder / "work", "--prefix", folder / "prefix")
    installed = sorted(path.name for path in (folder / "prefix").rglob("*") if path.is_file())
    if installed != ["program"]:
        sys.exit(f"as a subproject the library installs {installed}")


def fetch_content(folder):
    expect("9030 seats", build_and_run(HERE / "fetch_content", folder / "work", f"-DPRESCHOOL_PLAN_SOURCE={SOURCE}"))


def build_by_pkg_config(folder, place):
    flags = run("pkg-config", "--cflags", "preschool_plan >= 3.0", env={**os.environ, "PKG_CONFIG_PATH": str(place)}).split()
    run(COMPILER, "-std=c++20", *WARNINGS.split(), *flags, HERE / "program.cpp", "-o", folder / "program")
    expect("9030 seats", run(folder / "program"))


def pkg_config(folder):
    build_by_pkg_config(folder, install(folder) / "share/pkgconfig")


def install_elsewhere(folder):
    """Folders of another depth, and absolute ones: CMake and pkg-config find the headers, as a package and as a module."""
    for name, includes, data in (("deeper", "include/deep", "lib/share/deep"), ("absolute_headers", folder / "headers", "data"),
                                 ("absolute_data", "include", folder / "data"), ("absolute", folder / "all/headers", folder / "all/data")):
        place = folder / name
        place.mkdir()
        # Where one place is given and the other is not, nothing can be moved.
        moves = name == "deeper"
        prefix = install(place, f"-DCMAKE_INSTALL_INCLUDEDIR={includes}", f"-DCMAKE_INSTALL_DATADIR={data}",
                         f"-DCMAKE_INSTALL_PREFIX={place / 'prefix'}", move=moves)
        data = prefix / data
        expect("9030 seats", build_and_run(HERE / "find_package", place / "work", f"-Dpreschool_plan_DIR={data}/cmake/preschool_plan"))
        build_by_pkg_config(place, data / "pkgconfig")


def part_of_an_export(folder):
    """A library that stands on this one is exported: together with it, or beside its own package."""
    for together in ("ON", "OFF"):
        work, prefix = folder / f"library_{together}", folder / f"prefix_{together}"
        configure(HERE / "part_of_an_export", work, f"-DPRESCHOOL_PLAN_SOURCE={SOURCE}", f"-DTOGETHER={together}",
                  f"-DPRESCHOOL_PLAN_INSTALL={'OFF' if together == 'ON' else 'ON'}")
        run("cmake", "--build", work)
        run("cmake", "--install", work, "--prefix", prefix)
        expect("9030 seats", build_and_run(HERE / "part_of_an_export/user", folder / f"work_{together}", f"-DCMAKE_PREFIX_PATH={prefix}"))


def precompiled(folder):
    """The plan's header is compiled once for all files of a program."""
    expect("9030 seats", build_and_run(HERE / "precompiled", folder / "work", f"-DCMAKE_PREFIX_PATH={install(folder)}"))
    built = [path.name for path in (folder / "work").rglob("cmake_pch.hxx.*ch")]
    if len(built) != 1:
        sys.exit(f"precompiled: {built}")


def deb(folder):
    if shutil.which("dpkg-deb") is None:
        sys.exit(SKIPPED)
    install(folder)
    run("cpack", "-G", "DEB", cwd=folder / "library")
    package = next((folder / "library").glob("preschool-plan-dev_3.0.0_all.deb"))
    expect("libboost1.81-dev | libboost-dev (>= 1.81)", run("dpkg-deb", "--field", package, "Depends"))
    run("dpkg-deb", "--extract", package, folder / "unpacked")
    expect("9030 seats", build_and_run(HERE / "find_package", folder / "work", f"-DCMAKE_PREFIX_PATH={folder}/unpacked/usr"))
    if run("apt-get", "--version") and subprocess.run(["apt-cache", "show", "libboost1.81-dev"], capture_output=True).stdout:
        expect("Inst preschool-plan-dev", run("apt-get", "install", "--simulate", package))


def two_units(folder):
    flags = ["-std=c++20", *WARNINGS.split(), f"-I{SOURCE}/include"]
    units = [HERE / "two_units/one.cpp", HERE / "two_units/two.cpp"]
    run(COMPILER, *flags, *units, "-o", folder / "program")
    run(folder / "program")


def mixed_exceptions(folder):
    """One file of a program is without exceptions: what is to be caught in another is, in whatever order the two are linked."""
    sources = {"with": [], "without": ["-fno-exceptions"]}
    for level in ("-O0", "-O1", "-O2", "-O3"):
        for name, options in sources.items():
            run(COMPILER, "-std=c++20", *WARNINGS.split(), *options, level, f"-I{SOURCE}/include", "-c",
                HERE / f"mixed_exceptions/{name}.cpp", "-o", folder / f"{name}.o")
        for order in (("with", "without"), ("without", "with")):
            run(COMPILER, *(folder / f"{name}.o" for name in order), "-o", folder / "program")
            run(folder / "program")


def users_file(folder):
    """What is written after the README has no warning, with both using-directives."""
    run(COMPILER, "-std=c++20", *WARNINGS.split(), f"-I{SOURCE}/include", HERE / "users_file.cpp", "-o", folder / "program")
    expect("under way", run(folder / "program"))


def optimized(folder):
    """Nor has it one when it is optimized."""
    run(COMPILER, "-std=c++20", "-O2", *WARNINGS.split(), f"-I{SOURCE}/include", "-c", HERE / "users_file.cpp", "-o", folder / "program.o")


def macros(folder):
    """Every header compiles behind other people's macros, where what it includes from elsewhere was included before those."""
    include = SOURCE / "include"
    headers = sorted(str(path.relative_to(include)) for path in include.rglob("*.hpp"))
    from_elsewhere = {name for header in headers for name in re.findall(r"^#include <([^>]+)>", (include / header).read_text(), re.MULTILINE)
                      if not name.startswith("preschool_plan/") and name != "boost/json/src.hpp"}
    needs = {"preschool_plan/format.hpp": "__cpp_lib_format", "preschool_plan/fmt.hpp": "__has_include(<fmt/format.h>)"}
    lines = [f"#if __has_include(<{name}>)\n#include <{name}>\n#endif" for name in sorted(from_elsewhere)]
    lines.append(f'#include "{HERE}/macros.hpp"')
    lines += [f"#if {needs.get(header, 1)}\n#include <{header}>\n#endif" for header in headers]
    program = folder / "program.cpp"
    program.write_text("\n".join(lines) + "\n")
    run(COMPILER, "-std=c++20", *WARNINGS.split(), f"-I{include}", "-fsyntax-only", program)


def shows_findings(folder, framework, *headers):
    """A test of a framework passes, and shows what is wrong with a plan that is."""
    probe = "#if !(" + " || ".join(f"__has_include(<{header}>)" for header in headers) + ")\n#error\n#endif\n"
    if subprocess.run([COMPILER, "-E", "-x", "c++", "-"], input=probe, text=True, capture_output=True).returncode != 0:
        print(f"skipped: {framework} is not installed")
        sys.exit(SKIPPED)
    build_and_run(HERE / framework, folder / "work", f"-DCMAKE_PREFIX_PATH={install(folder)}")
    said = run(folder / "work/program", fails=True, env={**os.environ, "PLAN": "broken"})
    expect("2 errors:\n", said)
    said = " ".join(said.split())  # Catch2 wraps
    expect("error in clause 3(6), row 1 of seat_totals, 增加学位9030个 (increase of 9,030 seats): a declared total differs", said)
    expect("[declared 9030 seats, computed 4320 seats, 4710 seats fewer", said)
    expect("error in clause 3(6), row 3 of seat_totals", said)
    return said


def doctest(folder):
    expect("CHECK( 4320 seats == 9030 seats )", shows_findings(folder, "doctest", "doctest/doctest.h"))


def catch2(folder):
    said = shows_findings(folder, "catch2", "catch2/catch.hpp", "catch2/catch_all.hpp")  # of version 2, 3
    expect("with expansion: 4320 seats == 9030 seats", said)


def googletest(folder):
    expect("Which is: 4320 seats", shows_findings(folder, "googletest", "gtest/gtest.h"))


def single_header(folder):
    """In one file, without streams and with them; headers of the library may stand beside it, in any order."""
    core, with_streams, again = folder / "preschool_plan.hpp", folder / "with_streams.hpp", folder / "again.hpp"
    run("python3", SOURCE / "tests/tools/single_header.py", core)
    for output in (with_streams, again):
        run("python3", SOURCE / "tests/tools/single_header.py", output, "ostream.hpp")
    if with_streams.read_bytes() != again.read_bytes():
        sys.exit("the single header is not the same twice")
    expect("Boost Software License", core.read_text())
    if re.search(r"#include <(ostream|preschool_plan/.*\.hpp)>", core.read_text()):
        sys.exit("the single header includes the library or streams")
    program = re.sub(r"(#include <preschool_plan/.*>\n)+", "INCLUDES\n", (HERE / "program.cpp").read_text())
    printing = "#include <iostream>\n" + program.replace("int main() {", "int main() {\n    std::cout << pp::total(plan.seat_targets) << '\\n';")
    beside = ["-I", f"{SOURCE}/include"]
    for includes, text, options in ((['"preschool_plan.hpp"'], program, []),
                                    (['"with_streams.hpp"'], printing, []),
                                    (['"preschool_plan.hpp"', "<preschool_plan/ostream.hpp>"], printing, beside),
                                    (["<preschool_plan/bayingolin_2021/proof.hpp>", '"with_streams.hpp"', '"preschool_plan.hpp"'], printing, beside)):
        (folder / "program.cpp").write_text(text.replace("INCLUDES", "\n".join(f"#include {name}" for name in includes)))
        run(COMPILER, "-std=c++20", *WARNINGS.split(), *options, folder / "program.cpp", "-o", folder / "program")
        expect("9030 seats", run(folder / "program"))


with tempfile.TemporaryDirectory() as temporary:
    globals()[WAY](pathlib.Path(temporary))
