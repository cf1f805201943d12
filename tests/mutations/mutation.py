"""What mutate_tables.py is made of: a change of one header, laid over the library, and a pool that judges many of them."""
import concurrent.futures
import os
import pathlib
import random
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
INCLUDE = ROOT / "include"
UNIT = ROOT / "tests/unit"
COMPILER = os.environ.get("CXX", "g++")
FLAGS = ["-std=c++20", "-w"]


class Mutant:
    """`header` (below include/) with text[start:end] replaced."""

    def __init__(self, kind, header, text, start, end, replacement):
        self.kind, self.header = kind, header
        self.text = text[:start] + replacement + text[end:]
        line = text.count("\n", 0, start) + 1
        before, after = (" ".join(part.split())[:60] for part in (text[start:end], replacement))
        self.name = f"{header}:{line}: {before or '(nothing)'} -> {after or '(nothing)'}"
        self.key = (header, before, after)

    def lay_over(self, folder):
        path = pathlib.Path(folder) / self.header
        path.parent.mkdir(parents=True)
        path.write_text(self.text)


NUMERALS = "一二三四五六七八九"


def changes_of_texts(text, places, begin=0):
    """What changes alone in a Chinese text, as (kind, start, end, replacement): a figure or date, 等, 以上 and its like, a place."""
    for literal in re.compile(r'"(?:[^"\\\n]|\\.)*[\u4e00-\u9fff](?:[^"\\\n]|\\.)*"').finditer(text, begin):
        start = literal.start()
        for number in re.finditer(r"\d+", literal[0]):
            yield "figure in a text", start + number.start(), start + number.end(), str(int(number[0]) + 1)
        for number in re.finditer(rf"[{NUMERALS[:-1]}](?=年|所|个|名)", literal[0]):
            following = NUMERALS[NUMERALS.index(number[0]) + 1]
            yield "figure in a text", start + number.start(), start + number.end(), following
        for word in re.finditer(r"(?<![平同均相对高中初优])等(?![级于待次额比])", literal[0]):
            yield "等 in a text", start + word.start(), start + word.end(), ""
        for word in re.finditer("以上|以内|不少于|不低于|不超过|满(?=\\d)", literal[0]):
            yield "bound in a text", start + word.start(), start + word.end(), ""
        for place, other in zip(places, places[1:] + places[:1]):
            for name in re.finditer(place, literal[0]):
                yield "place in a text", start + name.start(), start + name.end(), other


def run(*command):
    """True if the command succeeds; one that takes ten minutes is no answer, and ends the run."""
    return subprocess.run(command, capture_output=True, timeout=600).returncode == 0


def compile_object(source, to, *options):
    return run(COMPILER, *FLAGS, *options, f"-I{INCLUDE}", "-c", str(source), "-o", str(to))


def judge_all(mutants, judge):
    """{mutant: verdict}, two at a time, each in a folder of its own."""

    def judged(mutant):
        with tempfile.TemporaryDirectory() as folder:
            mutant.lay_over(folder)
            return mutant, judge(mutant, pathlib.Path(folder))

    verdicts = {}
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for number, (mutant, verdict) in enumerate(pool.map(judged, mutants), 1):
            verdicts[mutant] = verdict
            if sys.stderr.isatty() and number % 20 == 0:
                print(f"\r{number} of {len(mutants)}", end="", file=sys.stderr)
    return verdicts


def sample(mutants, size):
    """`size` mutants, of every kind alike, the same each time."""
    kinds = {}
    for mutant in mutants:
        kinds.setdefault(mutant.kind, []).append(mutant)
    chooser = random.Random(2021)
    share = max(1, size // len(kinds))
    return [m for kind in kinds.values() for m in chooser.sample(kind, min(share, len(kind)))]


def print_table(verdicts, columns):
    kinds = list(dict.fromkeys(m.kind for m in verdicts))
    print(f"{'kind of change':<28}" + "".join(f"{column:>20}" for column in columns))
    for kind in kinds + ["all"]:
        counts = [sum(v == c and kind in (m.kind, "all") for m, v in verdicts.items()) for c in columns]
        print(f"{kind:<28}" + "".join(f"{count:>20}" for count in counts))
