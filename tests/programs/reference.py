#!/usr/bin/env python3
"""Holds the reference, include/preschool_plan/README.md, against the headers: every public header has its section, every public name of a
header stands in that section, and what a section says that its header has, it has; enumerations, columns and rules are those of the
code; every message of the library's own to a compiler is in the index; no line of a header is over 120 columns. `reference.py --write` writes the tables that follow from the code, `include_cost.py HEADER... | reference.py --costs` that
of what including costs."""
import pathlib
import re
import sys

ROOT = next(folder for folder in pathlib.Path(__file__).resolve().parents if (folder / "LICENSE").is_file())
INCLUDE = ROOT / "include/preschool_plan"
PAGE = INCLUDE / "README.md"
shown = PAGE.read_text(encoding="utf-8")
headers = {str(path.relative_to(INCLUDE)): path.read_text(encoding="utf-8") for path in sorted(INCLUDE.rglob("*.hpp"))}
public = {name: text for name, text in headers.items() if not name.startswith("detail/")}
failures = []


def check(condition, what):
    if not condition:
        failures.append(what)


def without_comments(text):
    return re.sub(r"//[^\n]*", "", text)


def code_of(text):
    """A header without comments, directives, and what its string literals say."""
    text = without_comments(text)
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


def names_in(text):
    """The public names that a header declares: `total`, `Tally`, `unit::seats`."""
    names = set()
    for namespace, statement in statements(code_of(text)):
        if namespace in ("std", ""):
            continue
        prefix = {"unit": "unit::", "rule": "rule::"}.get(namespace, "")
        for enumeration in re.findall(r"BOOST_DEFINE_FIXED_ENUM_CLASS\((\w+)", statement):
            names.add(enumeration)
        head = without_template_heads(without_macros(statement))
        for form in (r"(?:struct|class) (\w+)(?! ?[<\w])", r"using (\w+) =", r"concept (\w+)", r"(?:inline constexpr|constexpr) [\w:<> *]*?(\w+)(?:<.*>)?(?:\[\])?(?: =.*)?$",
                     r"[^(=]*\((\w+)\)\(", r"[^(=]*?\b(operator\"\"_\w+|\w+) ?\("):
            match = re.match(form, head)
            if match:
                if match[1] not in ("static_assert", "requires", "operator") and not re.match(r".*\boperator\b(?!\"\")", head.split("(")[0]):
                    names.add(prefix + match[1].replace('operator""', ""))
                break
    return names


# The tables that follow from the code.


def table(head, rows):
    return "\n".join([f"| {head} |", "|" + "---|" * (head.count("|") + 1), *(f"| {row} |" for row in rows)]) + "\n"


def joined(literals):
    return "".join(re.findall(r'"((?:[^"\\]|\\.)*)"', literals)).replace('\\"', '"')


def purposes():
    for name, text in public.items():
        first = re.match(r"((?:// [^\n]*\n)+)", text)[1].split("// SPDX")[0]
        yield f"`{name}` | " + " ".join(first.replace("// ", "").split())


def enumerations():
    for name, text in public.items():
        for enumeration, values in re.findall(r"BOOST_DEFINE_FIXED_ENUM_CLASS\(\s*(\w+), std::uint8_t,([^)]*)\)", without_comments(text)):
            yield f"`{enumeration}` | {name} | " + ", ".join(f"`{value.strip()}`" for value in values.split(","))


def row_types():
    described = dict(re.findall(r"BOOST_DESCRIBE_(?:STRUCT|CLASS)\((\w+)(?:<\d+>)?, \([^)]*\),\s*\(([\w\s,]*)\)",
                                without_comments("".join(headers.values()))))
    for name, text in public.items():
        for row, body in re.findall(r"^struct (\w+)\b[^;{]*\{(.*?)^\};", without_comments(text), re.DOTALL | re.MULTILINE):
            if row not in described:
                continue
            types = [re.search(rf"^ *((?:(?!return)[\w:&]|<|>|, | (?!{member}\b))+) {member}(?: =[^;]*)?;", body, re.MULTILINE)
                     for member in map(str.strip, described[row].split(","))]
            yield f"`{row}` | {name} | " + ", ".join(
                f"`{re.sub('typename Terms::', '', kind[1])} {member.strip()}`" for kind, member in zip(types, described[row].split(",")))


def rules():
    found = [(severity, rule, joined(sentence)) for text in public.values() for rule, severity, sentence in re.findall(
        r'inline constexpr Rule (\w+)\{"\1",\s*Severity::(\w+),\s*\{(?:"[^"]*"\s*)+,\s*((?:"[^"]*"\s*)+)\}\}', text)]
    check(len(found) == sum(text.count("inline constexpr Rule ") for text in public.values()), "a rule is written in another way")
    return [f"{severity} | `{rule}` | {sentence}" for wanted in ("error", "warning", "note") for severity, rule, sentence in found
            if severity == wanted]


def messages():
    found = {joined(message) for text in headers.values()
             for message in re.findall(r'(?:,|assert\(\s*[^,"]*,)\s*((?:"preschool_plan: [^"]*"\s*)(?:"(?:[^"\\]|\\.)*"\s*)*)\)', text)}
    for message in sorted(found):
        what, _, then = message.removeprefix("preschool_plan: ").replace("<", "\\<").replace("](", "]\\(").partition(". " if ". " in message else ": ")
        yield f"{what.rstrip('.')} | {then}"


def costs():
    measured = {}
    for compiler, name, ratio in re.findall(r"^(\S+) +(\S+\.hpp) +([\d.]+) of the floor", sys.stdin.read(), re.MULTILINE):
        measured.setdefault(name, {})[compiler] = ratio
    for name, ratios in sorted(measured.items(), key=lambda each: min(each[1].values())):
        yield f"`{name}` | " + " | ".join(ratios[compiler] for compiler in ("g++-12", "clang++-14"))


for name, text in headers.items():
    check(all(len(line) <= 120 for line in text.splitlines()), f"{name} has a line of more than 120 columns, perhaps a comment, which clang-format leaves")
if "--costs" in sys.argv:
    before, begin, rest = shown.partition("<!-- costs -->\n")
    shown = before + begin + table("header | g++ 12 | clang++ 14", costs()) + "<!-- end -->" + rest.partition("<!-- end -->")[2]
    PAGE.write_text(shown, encoding="utf-8")
for name in re.findall(r"^\| `([\w/.]+\.hpp)` \| [\d.]+ \|", shown, re.MULTILINE):
    check(name in public, f"what including costs is told of {name}, and there is no such header")
for marker, text in (("headers, as they say themselves", table("header | what it is for", purposes())),
                     ("enumerations", table("enumeration | header | values, in order", enumerations())),
                     ("rows", table("row | header | members", row_types())),
                     ("rules", table("severity | rule | what is wrong", rules())),
                     ("messages", table("the compiler says | write, or mind", messages()))):
    before, begin, rest = shown.partition(f"<!-- {marker} -->\n")
    now = before + begin + text + "<!-- end -->" + rest.partition("<!-- end -->")[2]
    if "--write" in sys.argv:
        shown = now
    check(now == shown, f"the table of {marker.split(',')[0]} is another by the code: write it by `reference.py --write`")
if "--write" in sys.argv:
    PAGE.write_text(shown, encoding="utf-8")

# Names: those of each header stand in its section, and what the first cells of a section's table name is in one of its headers.
sections = {}
for heading, text in re.findall(r"^### (.*?)$(.*?)(?=^##|\Z)", shown, re.DOTALL | re.MULTILINE):
    for name in re.findall(r"`([\w.]+)`", heading):
        sections[name] = (heading, text)
parts = {name: names_in(text) for name, text in public.items()}
ours = "bayingolin_2021"
for name in public:
    section = sections.get(f"{ours}.hpp" if name.startswith(ours) else name)
    check(section or name == "preschool_plan.hpp", f"there is no section of {name}")
    if not section:
        continue
    code = " ".join(re.findall(r"`([^`]*)`", section[1]))
    for public_name in parts[name]:
        if name == "rule.hpp" and public_name.startswith("rule::"):
            continue # in the table of rules
        if public_name == "label":
            continue # of whichever enumeration: said once
        stands = re.search(rf"(?<![A-Za-z.]){public_name}(?!\w)", code)
        as_enumeration = f"| `{public_name}` | {name} |" in shown
        check(stands or as_enumeration, f"{name} has {public_name}, and its section does not say so")
for heading, text in sections.values():
    there = set().union(*(names for name, names in parts.items()
                          if f"`{name}`" in heading or (f"`{ours}.hpp`" == heading and name.startswith(ours))))
    for cell in re.findall(r"^\| (.*?) \|", text, re.MULTILINE):
        for call in re.findall(r"`([^`]*)`", cell) if cell != "name" else []:
            called = re.match(rf"(?:{ours}::|\d+)?((?:unit::|rule::)?[\w.]*[A-Za-z_]\w*)", call)[1]
            called = re.sub(r"^[\d.]+", "", called)
            check(called in there, f"{heading} has no {called}")

for failure in failures:
    print(failure)
sys.exit(1 if failures else 0)
