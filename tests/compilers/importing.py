"""What must hold of `import preschool_plan;`: a program does by import what it does by include. For tests/compilers/environment.py."""
import pathlib
import re
import subprocess

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
INTERFACE = ROOT / "include/preschool_plan/preschool_plan.cppm"
PROGRAMS = ("first_program", "totals", "who_answers", "own_plan", "own_rule")
SOURCES = [*(ROOT / f"examples/{name}.cpp" for name in PROGRAMS), ROOT / "examples/own_plan.hpp",
           *(ROOT / f"tests/consumers/two_units/{name}.cpp" for name in ("one", "two"))]
# Enough to add up a table, too little to prove a plan.
FEW_STEPS = "-fconstexpr-steps=10000"
# What libstdc++ 12 does itself in std::stable_sort.
PROGRAM_OPTIONS = ["-Wno-deprecated-declarations"]


class Failed(Exception):
    pass


def run(*command, fails=False):
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True)
    if (done.returncode != 0) != fails:
        raise Failed(f"{' '.join(map(str, command))}\n{done.stdout}{done.stderr}")
    return done.stdout if done.returncode == 0 else done.stderr


def by_import(text):
    """The same text with an import in place of its includes of the library; macros are not imported."""
    macros = "#include <boost/describe.hpp>\n" if re.search(r"BOOST_(DESCRIBE|DEFINE)_", text) else ""
    return re.sub(r"(#include <preschool_plan/.*>\n)+", f"{macros}import preschool_plan;\n", text)


def what_is_wrong(compile, libraries, folder):
    """None, or what a program that imports cannot do that one that includes can."""
    try:
        look_at_module(compile, libraries, folder)
    except Failed as failed:
        return str(failed)
    return None


def look_at_module(compile, libraries, folder):
    # Nothing but the library's own headers becomes part of the module.
    text = run(*compile, f"-I{ROOT}/include", "-E", "-x", "c++-module", INTERFACE)
    inside = set(re.findall(r'^# \d+ "([^"<]+)"', text[text.index("export module preschool_plan;"):], re.MULTILINE))
    strangers = sorted(name for name in inside if not pathlib.Path(name).is_relative_to(ROOT / "include"))
    if strangers:
        raise Failed(f"to be included before the module begins: {strangers}")

    compiled, code = folder / "preschool_plan.pcm", folder / "preschool_plan.o"
    run(*compile, f"-I{ROOT}/include", f"-fmodule-output={compiled}", "-c", INTERFACE, "-o", code)
    include, imports = [f"-I{ROOT}/include"], [f"-fmodule-file=preschool_plan={compiled}"]

    included, imported = folder / "included", folder / "imported"
    for place, change in ((included, str), (imported, by_import)):
        place.mkdir()
        for source in SOURCES:
            (place / source.name).write_text(change(source.read_text()))
    for name in PROGRAMS:
        run(*compile, *PROGRAM_OPTIONS, *include, included / f"{name}.cpp", *libraries, "-o", included / name)
        run(*compile, *PROGRAM_OPTIONS, *imports, imported / f"{name}.cpp", code, *libraries, "-o", imported / name)
        expected, said = run(included / name), run(imported / name)
        if said != expected or not said:
            raise Failed(f"{name} prints by import\n{said}and by include\n{expected}")

    # Two files of one program see one and the same plan, also where only one of them imports.
    for units in ([imported / "one.cpp", imported / "two.cpp"], [imported / "one.cpp", included / "two.cpp"]):
        run(*compile, *include, *imports, *units, code, *libraries, "-o", folder / "units")
        run(folder / "units")

    # The plan is proved where the module is compiled, and not where it is imported.
    for place, fails in ((included, True), (imported, False)):
        said = run(*compile, *include, *imports, FEW_STEPS, "-fsyntax-only", place / "one.cpp", fails=fails)
        if fails and "the compiler cannot prove this plan" not in said:
            raise Failed(f"not the proof was too much:\n{said}")
