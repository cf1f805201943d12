#!/usr/bin/env python3
"""Holds the reference, include/preschool_plan/README.md, against the headers: every public header has its section, every public name of a
header stands in that section, and what a section says that its header has, it has; enumerations, columns and rules are those of the
code; every message of the library's own to a compiler is in the index, and every message in the index is one of the library's."""
import pathlib
import re
import sys

ROOT = next(folder for folder in pathlib.Path(__file__).resolve().parents if (folder / "LICENSE").is_file())
INCLUDE = ROOT / "include/preschool_plan"
shown = (INCLUDE / "README.md").read_text(encoding="utf-8")
failures = []


def check(condition, what):
    if not condition:
        failures.append(what)


def code_of(path):
    """A header without comments, directives, and what its string literals say."""
    text = re.sub(r"//[^\n]*", "", path.read_text(encoding="utf-8"))
    return re.sub(r"^#[^\n]*", "", re.sub(r'"(?:[^"\\]|\\.)*"', '""', text), flags=re.MULTILINE)


def statements(text):
    """What stands in namespaces that are not `detail`: each declaration up to its body or its end, with the namespace."""
    opened, found, begin, at = [], [], 0, 0
    while at < len(text):
        if text[at] in "({[":
            before = " ".join(text[begin:at].split())
            name = re.fullmatch(r"(?:export )?(?:inline )?namespace ?([\w:]*)", without_macros(before))
            close = end_of(text, at)
            if text[at] == "{" and name and name[1].split("::")[-1] != "detail":
                opened.append((close, name[1]))
                begin = at = at + 1
            elif text[at] == "{":
                if not name:
                    found.append((opened[-1][1] if opened else "", before))
                begin = at = close + 1
            else:
                at = close + 1
            continue
        if text[at] == "}":
            opened.pop()
            begin = at + 1
        elif text[at] == ";":
            found.append((opened[-1][1] if opened else "", " ".join(text[begin:at].split())))
            begin = at + 1
        at += 1
    return found


def end_of(text, at):
    """Where the bracket at this place closes."""
    depth = 0
    for place in range(at, len(text)):
        depth += (text[place] in "({[") - (text[place] in ")}]")
        if depth == 0:
            return place
    raise ValueError("a bracket is not closed")


def without_macros(text):
    """A declaration without what Boost.Describe says before it."""
    return re.sub(r"^(?:BOOST_\w+ ?\((?:[^()]|\([^()]*\))*\) ?)+", "", text)


def without_template_heads(text):
    """A declaration without `template <...>`, attributes and what it requires."""
    while text.startswith("template"):
        depth = 0
        for place, character in enumerate(text):
            depth += (character == "<") - (character == ">")
            if character == ">" and depth == 0:
                break
        text = text[place + 1:].strip()
        if text.startswith("requires"):
            text = re.sub(r"^requires ?(?:\((?:[^()]|\([^()]*\))*\)|[\w:<>, ]*?(?= (?:constexpr|\[\[|inline|struct|class)))", "", text).strip()
    return re.sub(r"\[\[.*?\]\]", "", text).strip()


def names_in(path):
    """The public names that a header declares: `total`, `Tally`, `unit::seats`."""
    names = set()
    for namespace, statement in statements(code_of(path)):
        if namespace in ("std", ""):
            continue
        prefix = {"unit": "unit::", "rule": "rule::"}.get(namespace, "")
        for enumeration in re.findall(r"BOOST_DEFINE_FIXED_ENUM_CLASS\((\w+)", statement):
            names.add(enumeration)
        head = without_template_heads(without_macros(statement))
        for form in (r"(?:struct|class) (\w+)(?! ?[<\w])", r"using (\w+) =", r"concept (\w+)", r"(?:inline constexpr|constexpr) [\w:<> *]*?(\w+)(?:<.*>)?(?:\[\])?(?: =.*)?$",
                     r"[^(=]*?\b(operator\"\"_\w+|\w+) ?\("):
            match = re.match(form, head)
            if match:
                if match[1] not in ("static_assert", "requires", "operator") and not re.match(r".*\boperator\b(?!\"\")", head.split("(")[0]):
                    names.add(prefix + match[1].replace('operator""', ""))
                break
    return names
