#!/usr/bin/env python3
"""Reads the pages as a parser of HTML does: `page.py PLAN_REPORT CITY_PLAN PROGRESS_TRACKER MARKUP_IN_NAMES [NOTICE]`."""
import csv
import html.parser
import io
import os
import pathlib
import re
import subprocess
import sys
import tempfile

REPORT, CITY, TRACKER, MARKUP = sys.argv[1:5]
NOTICE = sys.argv[5] if len(sys.argv) > 5 else ""
VOID = {"meta", "link", "input", "br", "hr", "img"}
# What is no word of English: names of tables and rules.
NAMES_OF_THE_PROGRAM = {"kindergarten_targets", "areas", "measures", "projects",
                        "responsible_body_has_no_official_in_group", "area_has_target_but_no_official_in_group"}
failures = []


def check(condition, what):
    if not condition:
        failures.append(what)


def run(program, *options):
    return subprocess.run([program, *options], capture_output=True)


def has_chinese(text):
    return any("\u2e80" <= c <= "\u9fff" or "\uff00" <= c <= "\uffef" for c in text)


class Page(html.parser.HTMLParser):
    """What a page has: its elements, and its texts with the language that they are in."""

    def __init__(self, name, text):
        super().__init__()
        self.name = name
        self.open = []      # (tag, attributes)
        self.elements = []  # (tag, attributes, the elements around it)
        self.texts = []     # (language that it is shown in, or None, text, ids of what is around it)
        self.feed(text)
        self.close()
        check(text.startswith("<!DOCTYPE html>"), f"{name} has no document type")
        check(not self.open, f"{name} does not close {self.open}")

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        self.elements.append((tag, attributes, [around for around, _ in self.open]))
        if tag not in VOID:
            self.open.append((tag, attributes))

    def handle_endtag(self, tag):
        opened = self.open.pop()[0] if self.open else None
        check(opened == tag, f"{self.name} closes {tag} where {opened} is open, in line {self.getpos()[0]}")

    def handle_data(self, text):
        if not text.strip() or any(tag in ("style", "script") for tag, _ in self.open):
            return
        language = next((a["lang"] for tag, a in reversed(self.open) if tag == "span" and "lang" in a), None)
        self.texts.append((language, text.strip(), [a["id"] for _, a in self.open if "id" in a]))

    def all(self, tag):
        return [attributes for name, attributes, _ in self.elements if name == tag]

    def shown(self, language, part):
        """The texts of a part of the page as they are shown in a language."""
        return [text for of, text, ids in self.texts if part in ids and of in (None, language)]


def check_page(name, text, has_languages=True):
    page = Page(name, text)
    ids = [attributes["id"] for _, attributes, _ in page.elements if "id" in attributes]
    check(len(ids) == len(set(ids)), f"{name} has ids twice: {[one for one in ids if ids.count(one) > 1]}")
    for tag, attributes, _ in page.elements:
        for attribute, value in attributes.items():
            check(not attribute.startswith("on"), f"{name} has a handler: {tag} {attribute}={value}")
            check(attribute not in ("src", "srcset", "action", "data"), f"{name} loads {value}")
            if attribute == "href" and not ("download" in attributes and value.startswith("data:text/csv;")):
                check(value[:1] == "#" and value[1:] in ids, f"{name} leads to {value}, which is not there")
            if attribute in ("aria-labelledby", "for"):
                check(value in ids, f"{name} is labelled by {value}, which is not there")
    style = re.search(r"<style>(.*?)</style>", text, re.DOTALL)[1]
    check("url(" not in style and "@import" not in style, f"{name} loads a style")
    check("default-src 'none'" in text, f"{name} does not forbid to load")
    tables = [i for i, (tag, _, _) in enumerate(page.elements) if tag == "table"]
    check(all(page.elements[i + 1][0] == "caption" for i in tables), f"{name} has a table without caption")
    check(all("scope" in attributes for attributes in page.all("th")), f"{name} has a head cell of nothing")
    for tag in ("h1", "header", "nav", "main", "footer"):
        check(len(page.all(tag)) == 1, f"{name} has {len(page.all(tag))} {tag}")
    levels = [int(tag[1]) for tag, _, _ in page.elements if re.fullmatch("h[1-6]", tag)]
    check(levels[0] == 1 and all(b <= a + 1 for a, b in zip(levels, levels[1:])), f"{name} skips a heading: {levels}")
    for language, said, _ in page.texts if has_languages else ():
        if language == "en":
            check(not has_chinese(said), f"{name} says in English: {said}")
        elif language == "zh-Hans":
            words = set(re.findall("[A-Za-z_]*[a-z][A-Za-z_]*", said)) - NAMES_OF_THE_PROGRAM
            check(not words, f"{name} says in Chinese: {said}")
    return page


def page_of(name, program, *options, code=0, **how):
    result = run(program, *options)
    check(result.returncode == code and result.stderr == b"", f"{name} exits with {result.returncode}: {result.stderr}")
    return check_page(name, result.stdout.decode("utf-8"), **how)


plan = page_of("the plan", REPORT, "--format", "html")
for language, wanted in (("zh-Hans", "30 所 新增公办幼儿园 城市 13 + 农村 17 8 所 改扩建公办农村幼儿园 9,030 个 增加学位 城市 4,320 + 农村 4,710"
                          " 时限 “十四五”初期 负责"),
                         ("en", "30 public kindergartens added urban 13 + rural 17 8 public rural kindergartens renovated and expanded"
                          " 9,030 increase of … seats urban 4,320 + rural 4,710 When early 14th Five-Year Plan period Who answers")):
    shown = " ".join(plan.shown(language, "summary")[1:])
    check(shown.startswith(wanted), f"the page does not begin with the summary: {shown[:300]}")
targets = plan.shown("zh-Hans", "kindergarten_targets")
bars = targets[targets.index("城市"):targets.index("未列：")]
check(bars == ["城市", "库尔勒市", "8", "库尔勒经济技术开发区", "5", "农村", "且末县", "2 + 4", "焉耆县", "5 + 1", "和静县", "4 + 1",
               "若羌县", "2 + 1", "轮台县", "2", "尉犁县", "1 + 1", "和硕县", "1"], f"the bars are {bars}")
check("38" not in targets, "the page adds up what the notice does not")
targets = targets[targets.index("各行与公布的合计"):]
check(targets[1:3] == ["幼儿园目标", "条款三（六）；性质公办"], f"what all rows say is not in the caption: {targets[1:3]}")
rows = list(csv.DictReader(io.StringIO(run(REPORT, "--format", "csv", "--section", "kindergarten_targets").stdout.decode())))
figures = [text for text in targets[:targets.index("文件公布的合计")] if text.isdigit()]
check(figures == [row["kindergartens"] for row in rows], f"the page has other targets than the table: {figures}")
matrix = plan.shown("zh-Hans", "matrix")
check(len([text for text in matrix if text in ("是", "可能", "–")]) == 6 * 12, "the matrix has not 12 rows")
at = matrix.index("各县市人民政府")
check(matrix[at + 1:at + 3] == ["库尔勒市", "轮台县"], f"governments are not in one line: {matrix[at:at + 4]}")
check(any("2 in all, of which 0 errors" in text for text in plan.shown("en", "findings")), "the findings are not counted")

# Links that stay: to each phrase, body, area and total.
ids = [attributes["id"] for _, attributes, _ in plan.elements if "id" in attributes]
for of, number, one in (("-phrase-", 124, "clause-3-6-phrase-2-1"), ("body-", 39, "body-yanqi_government"), ("area-", 10, "area-bohu"),
                        ("total-", 7, "total-seat_targets-seats-urban-public_run")):
    its = [id for id in ids if of in id]
    check(len(its) == number and one in its, f"there are {len(its)} links to {of}, one of them {its[0]}")
    lost = [id for id in its if "#" + id not in [a["href"] for a in plan.all("a")]]
    check(not lost, f"nothing shows the links to {lost}")
article = plan.shown("zh-Hans", "clause-3-6")
check(article.count("“十四五”初期") == 3, f"not each target says when: {article}")
purposes = [text for text in plan.shown("en", "clause-3-2") if text in ("aim", "task")]
check(purposes == sorted(purposes), f"aims do not stand before tasks: {purposes}")

checked = [attributes["id"] for attributes in plan.all("input") if "checked" in attributes]
check(checked == ["language-zh"], f"without --lang the page opens in {checked}")
for language, name in (("zh", "zh-Hans"), ("en", "en")):
    page = page_of(f"the plan in {language}", REPORT, "--format", "html", "--lang", language)
    checked = [attributes["id"] for attributes in page.all("input") if "checked" in attributes]
    check(checked == [f"language-{language}"], f"--lang {language} opens in {checked}")
    check(page.all("html")[0]["lang"] == name, f"--lang {language} is said to be {page.all('html')[0]['lang']}")

city = page_of("the city's plan", CITY, "--format", "html")
check("16,200,000" in city.shown("zh-Hans", "projects"), "the city's page does not say its money")
charts = [attributes for tag, attributes, _ in city.elements if tag == "polyline"]
check(len(charts) == 4 and "88.5%" in city.shown("en", "stock"), f"what the city has over the years is {len(charts)} lines")
check("65%以上" in city.shown("zh-Hans", "goals"), "the city's page does not say its shares")

explained = city.shown("en", "findings")
check("a body is responsible for a measure, but nobody in the group holds a post in it. Explained: The bureau has no director at present" in explained,
      f"what explains a finding is not said with it: {explained}")
said = {name: [text for _, text, _ in page.texts] for name, page in (("plan", plan), ("city", city))}
check("CC BY 4.0" in said["plan"] and "CC BY 4.0" not in said["city"] and "Boost Software License 1.0" in said["city"], "the licences are others")

marked = page_of("the plan of markup", MARKUP, has_languages=False)
shown = [text for _, text, _ in marked.texts]
for text in ("<script>alert(1)</script>", "<script>alert(2)</script>", "\"><img src=x onerror='alert(4)'>",
             "&lt;b&gt;{{title}}{{{title}}}", "&amp;</title></style></table>{{>_both}}"):
    check(any(text in said for said in shown), f"{text} is not printed as text")
check(len(marked.all("script")) == 1 and not marked.all("img"), "markup in a name is markup on the page")


def trace_of(name, text, code):
    """The page of a trace; every word that a row carries leads to the row, and the row to its first words."""
    with tempfile.TemporaryDirectory() as folder:
        notice = pathlib.Path(folder) / "notice.txt"
        notice.write_text(text, encoding="utf-8")
        page = page_of(name, REPORT, "--trace", str(notice), "--format", "html", code=code)
    links = [attributes for attributes in page.all("a") if attributes.get("class") in ("words", "figure", "body")]
    for attributes in links:
        check(attributes["href"].startswith("#row-"), f"{name} has words that lead to {attributes['href']}")
    for attributes in page.all("a"):
        if attributes.get("class") == "back":
            check(attributes["href"].startswith("#text-"), f"{name} has a row that leads to {attributes['href']}")
    return page


short = trace_of("the trace of a short text", "一、指导思想。\n全面落实。\n二、组织领导。\n组长：莎茹<b>\n", 1)
check([text for text in short.shown("en", "page-faults") if "the notice has no such clause" in text], "no fault is told")
check("［未载］" in short.shown("zh-Hans", "clause-1"), "words that no row carries are not marked")
check(not short.all("b"), "markup in a notice is markup on the page")
check([a for a in short.all("a") if a["href"] == "#row-leadership_group-officials-1"], "the leader does not lead to a row")

if NOTICE:
    text = pathlib.Path(NOTICE).read_text(encoding="utf-8")
    trace = trace_of("the trace", text, 0)
    rows = [attributes["id"] for attributes in trace.all("li") if attributes.get("id", "").startswith("row-")]
    backs = [attributes for attributes in trace.all("a") if attributes.get("class") == "back"]
    check(len(rows) == len(backs) and len(rows) > 180, f"of {len(rows)} rows {len(backs)} lead back to the text")
    check(trace.shown("en", "clause-3-6")[:3] == ["3(6)", "Draw up a high-quality 14th Five-Year Plan for urban preschool education",
                                                  "234/236 · 99.1%"], "the share of 3(6) is not said")
    check("其中" in "".join(trace.shown("zh-Hans", "clause-3-6")), "what no row carries is not told")
    changed = trace_of("the trace of a changed text", text.replace("9030", "9031"), 1)
    shown = changed.shown("zh-Hans", "page-faults")
    check("学位合计1" in shown and "该处没有印出" in shown, f"with 9031 for 9030 it says {shown}")

with tempfile.TemporaryDirectory() as folder:
    file = pathlib.Path(folder) / "reports.csv"
    form = list(csv.reader(io.StringIO(run(TRACKER, "--template", "--lang", "en").stdout.decode("utf-8-sig"))))
    for row, count in zip(form[1:], ("8", "2", "", "6")):
        row[4:5], row[6:7] = [count], ["2023-06-30" if count else ""]
    with open(file, "w", newline="", encoding="utf-8") as out:
        csv.writer(out).writerows(form)
    page = page_of("the page with progress", REPORT, "--format", "html", "--progress", str(file))
    shown = page.shown("en", "reported-progress")
    first = shown.index("Korla City urban addition")
    check(shown[first + 1:first + 8] == ["kindergartens", "8", "8", "0", "100%", "met", "2023-06-30"],
          f"Korla's progress is {shown[first:first + 8]}")
    second = shown.index("Korla Economic and Technological Development Zone urban addition")
    check(shown[second + 2:second + 7] == ["5", "2", "3", "40%", "under way"], f"the zone's is {shown[second:second + 8]}")
    check("exceeded" in shown and "150%" in shown, "what exceeds its target is not said to")
    summary = page.shown("en", "summary")
    at = summary.index("public kindergartens added")
    check("16 of 30 reached, 13 not reported" in summary[at:summary.index("8")], f"the summary does not say what is reached: {summary}")
    third = shown.index("Yanqi County rural addition")
    check(shown[third + 1:third + 4] == ["kindergartens", "5", "not reported"], f"what is not reported is {shown[third:third + 5]}")
    widths = [attributes["style"] for attributes in page.all("i") if "width:40.0%" in attributes.get("style", "")]
    check(widths, "no bar is 40% wide")

    linked = run(REPORT, "--format", "html", "--link", "data=plan.json", "--link", "notice=https://example.org/?a=1&b=2").stdout.decode()
    check('href="plan.json">' in linked and 'href="https://example.org/?a=1&amp;b=2">' in linked, "the page does not lead where it should")
    made = subprocess.run([REPORT, "--format", "html"], capture_output=True, env={**os.environ, "SOURCE_DATE_EPOCH": "1700000000"}).stdout
    check(b"<time>2023-11-14</time>" in made, "the page does not say when it was made")

    own = pathlib.Path(folder) / "own.mustache"
    own.write_text("{{#title}}{{zh}}{{/title}}: {{#sections}}{{id}} {{/sections}}", encoding="utf-8")
    result = run(REPORT, "--format", "html", "--template", str(own)).stdout.decode("utf-8")
    check(result.startswith("自治州") and "measures" in result and "<" not in result, f"a template of one's own gives {result[:80]}")

    bad = pathlib.Path(folder) / "bad.csv"
    bad.write_text("area,works,kindergartens,date\nKorla City,demolition,1,2023-06-30\n", encoding="utf-8")
    own.write_text("{{#title}}", encoding="utf-8")
    for options, said in (
        (("--format", "html", "--template", str(own)), "Unclosed section"),
        (("--format", "html", "--template", "no/such/file"), "no/such/file"),
        (("--format", "html", "--progress", "no/such/file"), "no/such/file"),
        (("--format", "html", "--section", "notice"), "leave --section out"),
        (("--format", "html", "--link", "data=javascript:alert(1)"), "is no link"),
        (("--format", "html", "--link", "plan.json"), "is no link"),
        (("--link", "data=plan.json"), "--format html"),
        (("--template", str(own)), "--format html"),
        (("--progress", str(file)), "--format html"),
        (("--trace", str(file), "--format", "json"), "text and html"),
    ):
        result = run(REPORT, *options)
        check(result.returncode == 2 and result.stdout == b"", f"{options} exits with {result.returncode}")
        check(result.stderr.count(b"\n") == 1 and said in result.stderr.decode(), f"{options} says: {result.stderr}")

    # What cannot be counted is said, and counted as such on the page.
    bad.write_text("locality,seats,date\nurban,5,2023-06-30\nurban,6,2023-06-30\nboth,1,2023-06-30\n", encoding="utf-8")
    result = run(REPORT, "--format", "html", "--progress", str(bad))
    check(result.returncode == 1 and result.stderr.count(b"\n") == 2, f"with faults it exits with {result.returncode}: {result.stderr}")
    page = check_page("the page with faults", result.stdout.decode("utf-8"))
    shown = page.shown("en", "reported-progress")
    check("2 faults in the reports, left out of this" in page.shown("en", "summary"), "faults are not counted")
    urban = shown.index("urban")
    check(shown[urban + 1:urban + 5] == ["seats", "4,320", "5 / 6", "disputed"], f"a row in dispute is {shown[urban:urban + 6]}")
    bad.write_bytes(b"PK\x03\x04")
    result = run(REPORT, "--format", "html", "--progress", str(bad))
    check(result.returncode == 2 and result.stdout == b"" and b"workbook" in result.stderr, f"with a workbook it says {result.stderr}")

for failure in failures:
    print(failure)
sys.exit(1 if failures else 0)
