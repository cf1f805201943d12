#!/usr/bin/env python3
"""Runs plan_report, own_report and city_plan and checks what a person at a terminal sees:
`plan_report.py PLAN_REPORT OWN_REPORT CITY_PLAN [NOTICE]`."""
import fcntl
import os
import pathlib
import re
import struct
import subprocess
import sys
import tempfile
import termios
import unicodedata

REPORT = sys.argv[1]
OWN_REPORT = sys.argv[2]
CITY_PLAN = sys.argv[3]
NOTICE = sys.argv[4] if len(sys.argv) > 4 else ""
ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
BOTH = ("--lang", "both")
SECTIONS = ["notice", "sections", "leadership_group", "measures", "requirements", "kindergarten_targets", "seat_targets",
            "matrix", "findings"]
for name in ("COLUMNS", "LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR", "PAGER", "LESS"):
    os.environ.pop(name, None)
failures = []


def run(*options, program=REPORT, **environment):
    return subprocess.run([program, *options], capture_output=True, text=True, env={**os.environ, **environment})


def check(condition, what):
    if not condition:
        failures.append(what)


def width(text):
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def lines_of(*options, **how):
    result = run(*options, **how)
    check(result.returncode == 0, f"{options} exits with {result.returncode}")
    check(result.stderr == "", f"{options} prints errors: {result.stderr}")
    return result.stdout.splitlines()


def text_at_terminal(columns, *options, **environment):
    ours, terminal = os.openpty()
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    with subprocess.Popen([REPORT, *options], stdout=terminal, stderr=subprocess.DEVNULL, env={**os.environ, "TERM": "xterm", **environment}) as report:
        os.close(terminal)
        printed = b""
        try:
            while block := os.read(ours, 65536):
                printed += block
        except OSError:  # the end, at a terminal
            pass
        os.close(ours)
    check(report.returncode == 0, f"at a terminal {options} exits with {report.returncode}")
    return printed.decode()


def lines_at_terminal(columns, *options):
    return text_at_terminal(columns, *options, PAGER="cat").splitlines()


def has_chinese(text):
    return any("\u4e00" <= c <= "\u9fff" for c in text)


# The summary is what is said first, on one screen.
CHINESE = """自治州学前教育工作报告审议意见落实情况整改方案
巴政办发〔2021〕5号，2021年1月25日

  新增公办幼儿园30所 = 城市13 + 农村17
  改扩建公办农村幼儿园8所
  增加学位9030个 = 城市4320 + 农村4710
时限：“十四五”初期

幼儿园，按地区：█ 新增  ▒ 改扩建
  库尔勒市                  8  ████████████████████████████████████████
  且末县                2 + 4  ██████████▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒
  焉耆县                5 + 1  █████████████████████████▒▒▒▒▒
  和静县                4 + 1  ████████████████████▒▒▒▒▒
  库尔勒经济技术开发区      5  █████████████████████████
  若羌县                2 + 1  ██████████▒▒▒▒▒
  轮台县                    2  ██████████
  尉犁县                1 + 1  █████▒▒▒▒▒
  和硕县                    1  █████

负责：各县市人民政府、州党委编办、州发改委、财政局、人社局、自然资源局、住建局、教育局、卫健委
组长：莎茹（自治州副州长）
检查：无错误，无警告，2项说明
更多：plan_report --section targets,measures · --all · --format html · --help
"""
check(run(LANG="zh_CN.UTF-8").stdout == CHINESE, "the summary is another in Chinese")
check(run("--lang", "zh", LANG="de_DE.UTF-8").stdout == CHINESE, "--lang does not go before the locale")
check(run(LANG="en_GB.UTF-8", LC_ALL="zh_TW.UTF-8").stdout == CHINESE, "LC_ALL does not go before LANG")
english_summary = lines_of()
for said in ("  30 public kindergartens added = 13 urban + 17 rural", "  8 public rural kindergartens renovated and expanded",
             "  increase of 9,030 seats = 4,320 urban + 4,710 rural", "When: early 14th Five-Year Plan period",
             "Who answers: county and city people's governments, and 8 others",
             "Led by: Sharu (Vice Governor of the Autonomous Prefecture)", "Checks: no errors, no warnings, 2 notes"):
    check(said in english_summary, f"the summary does not say: {said}")
for program in (REPORT, OWN_REPORT, CITY_PLAN):
    for columns in (60, 80, 100):
        for language in ("zh", "en"):
            lines = lines_of("--lang", language, program=program, COLUMNS=str(columns))
            check(10 < len(lines) < 24 and max(map(width, lines)) <= columns,
                  f"{program} has a summary of {len(lines)} lines in {columns} columns")
check("  新建和改扩建幼儿园9所（其中新建6）" in lines_of("--lang", "zh", program=CITY_PLAN), "the city's summary does not say 9, of which 6")
check("Checks: no errors, no warnings, no notes, 2 explained" in lines_of(program=CITY_PLAN), "explained findings are not told apart")

# Colour is for a terminal that has some.
check("\x1b" not in "".join(english_summary), "there is colour in a pipe")
check("\x1b[1m" in text_at_terminal(80), "there is no colour at a terminal")
for environment in ({"NO_COLOR": "1"}, {"TERM": "dumb"}):
    check("\x1b" not in text_at_terminal(80, **environment), f"there is colour with {environment}")
check(text_at_terminal(80, "--all", PAGER="sed s/^/paged:/").splitlines()[1].startswith("paged:"), "--all does not go through the pager")
check("Seat targets" in text_at_terminal(80, "--all", PAGER="no-such-pager"), "a pager that is not there takes the text with it")

whole = lines_of("--all", *BOTH)
check(whole == sum((lines_of("--section", name, *BOTH) for name in SECTIONS), []), "the whole is not its sections in order")
check(lines_of("--section", ",".join(SECTIONS)) == lines_of("--all"), "several sections are not told at once")
check(lines_of("--section", "targets") == lines_of("--section", "kindergarten_targets", "--section", "seat_targets"), "targets are others")
check("name_en: Korla City" in lines_of("--section", "areas"), "a table that only the data have is not told")
check(max(map(width, whole)) <= 100, "a line is wider than 100 columns")
for columns in (80, 70):
    for lines in (lines_of("--all", *BOTH, COLUMNS=str(columns)), lines_at_terminal(columns, "--all", *BOTH)):
        check(columns - 6 < max(map(width, lines)) <= columns, f"the widest of {columns} columns is {max(map(width, lines))}")
check(max(map(width, lines_at_terminal(300, "--all"))) <= 100, "at a wide terminal a line is wider than 100 columns")

# Tables keep whole words.
known = set(re.findall(r"[A-Za-z]+", " ".join(lines_of("--section", "targets,matrix"))))
for line in lines_of("--section", "targets,matrix", COLUMNS="60"):
    check(width(line) <= 60 and set(re.findall(r"[A-Za-z]+", line)) <= known, f"in 60 columns a word is cut: {line}")

for line in whole:
    check(line.strip()[:1] not in tuple("，。、；：）》］"), f"a line begins with punctuation: {line}")

english = lines_of("--all", "--lang", "en")
check([line for line in english if has_chinese(line)] == [next(l for l in english if "巴政办发" in l)],
      "--lang en prints Chinese beside the notice's number")
chinese = lines_of("--all", "--lang", "zh")
latin = set(re.findall("[A-Za-z_]+", "".join(chinese)))
check(latin == {"kindergarten_targets", "areas"}, f"--lang zh prints {latin} beside the places of findings")
for said in ("推动学前教育事业健康发展（目的）", "Promote the sound development of the preschool education sector (aim)"):
    check(any(said in line for line in whole), f"both languages do not print {said}")

for options in (BOTH, ("--lang", "zh"), ("--lang", "en")):
    table = lines_of("--section", "kindergarten_targets", *options)
    rows = [line for line in table if line and line[-1].isdigit()]
    check(len(rows) == 14 + 1 + 10 + 1, f"{options}: the target table and the cross-table have {len(rows)} rows")
    check(rows[0].split()[-1] == "8" and rows[14].split()[-1] == "38", f"{options}: the target table is {rows[:15]}")
    rows = rows[15:]
    check(len({width(row) for row in rows}) == 1, f"{options}: the cross-table's columns do not line up")
    ends = [[i for i, c in enumerate(row) if c.isdigit() and (i + 1 == len(row) or row[i + 1] == " ")] for row in rows]
    places = {tuple(width(row[:end]) for end in row_ends) for row, row_ends in zip(rows, ends)}
    check(len(places) == 1, f"{options}: the cross-table's figures do not end in the same columns")
    check(rows[-1].split()[-3:] == ["30", "8", "38"], f"{options}: the totals are {rows[-1]}")
    check(rows[4].split()[-3:] == ["2", "4", "6"], f"{options}: Qiemo has {rows[4]}")
    totals = [line for line in table if line.startswith("- ")]
    check(len(totals) == 4, f"{options}: the totals that the notice states are {totals}")

seats = [line.split()[-1] for line in lines_of("--section", "seat_targets") if line and line[-1].isdigit()]
check(seats == ["4320", "4710", "9030"], f"seats are {seats}")

group = lines_of("--section", "leadership_group", "--lang", "zh")
check(sum(line.startswith(("组长", "副组长", "成员")) for line in group) == 19, "the group has not 19 officials")
check("组长    莎茹" in group, "the leader is not first in line")
check(any("县长（尉犁县人民政府）" in line for line in group), "a post does not say the full name of its body")

measures = " ".join(" ".join(lines_of("--section", "measures", "--lang", "en")).split())
for said in ("[4 kindergartens]", "[33 alliances]", "[3 years]", "[at least 20 years]", "[at least 30 years]",
             "responsible body: Prefecture Education Bureau", "when: early 14th Five-Year Plan period",
             "(supervision)"):
    check(said in measures, f"{said} is not among the measures")
for totals in ("30 public kindergartens added; 13 in cities; 17 in rural areas (30 = 13 + 17)",
               "totals stated: 8 public rural kindergartens renovated and expanded", "(9030 = 4320 + 4710)"):
    check(totals in measures, f"{totals} is not among the measures")
topics = [line for line in lines_of("--section", "measures", "--lang", "en") if "our index" in line]
check(len(topics) == 6, f"topics are not told once for each measure: {topics}")
chinese_measures = "".join(lines_of("--section", "measures", "--lang", "zh"))
check("［满20年］［满30年］" in chinese_measures, "满20年 is not said as the notice prints it")
check("公布合计：新增公办幼儿园30所；城市13所；农村17所（30 = 13 + 17）" in chinese_measures, "30 = 13 + 17 is not said in Chinese")
inspection = " ".join(" ".join(lines_of("--section", "requirements", "--lang", "en")).split())
for said in ("lists: weak rural teaching staff (problem);", "uneven quality of care and education (problem); and others",
             "acts: Leadership group for the autonomous prefecture's rectification work", "acted on: counties and cities"):
    check(said in inspection, f"{said} is not among the requirements")

matrix = {line.split()[0]: line.split()[1:] for line in lines_of("--section", "matrix", "--lang", "zh") if "  " in line}
check(matrix["单位"] == [f"三（{i}）" for i in "一二三四五六"], f"the matrix has the measures {matrix['单位']}")
check(matrix["州卫健委"] == ["可能", "-", "-", "-", "是", "是"], f"州卫健委 answers {matrix['州卫健委']}")
check(matrix["和静县人民政府"] == ["是"] * 6, f"和静县人民政府 answers {matrix['和静县人民政府']}")
check("州人民政府" not in matrix, "the matrix has a body that answers for no measure")
check("Prefecture Health Commission may be - - - yes yes" in
      " ".join(" ".join(lines_of("--section", "matrix", "--lang", "en")).split()), "the matrix is another in English")

findings = " ".join(" ".join(lines_of("--section", "findings", "--lang", "en")).split())
check("note in clause 2, row 9 of areas, Bohu County: an area has an official in the group, but no target" in findings,
      "the finding on Bohu is missing")
check("2 in all, of which 0 errors" in findings, "the findings are not counted")
asked = re.search(r"(\d+) rules were asked (\d+) times", findings)
check(asked is not None and int(asked[1]) > 20 and int(asked[2]) > 1000, "it is not said how many rules were asked")
check("共2条，其中错误0条" in "".join(lines_of("--section", "findings", "--lang", "zh")), "the findings are not counted in Chinese")

own = lines_of("--all", *BOTH, program=OWN_REPORT)
check(max(map(width, own)) <= 100, "a line of an own plan is wider than 100 columns")
for line in ("措施 Measures  [二 2]", "  牵头单位：县教育局", "  when: by the end of August 2025 (latest 2025-08)",
             "年度任务 Annual targets  [二（一） 2(1)]", "money (yuan) by area and year",
             "  money [12.00 million yuan]"):
    check(line in own, f"an own plan does not print: {line}")
check(any(re.fullmatch(r"3 in all, of which 0 errors; \d+ rules were asked \d+ times\.", line) for line in own),
      "the findings of an own plan are not counted")
check([line.split()[-1] for line in own if line.startswith("合计")] == ["12000000", "4", "21", "615", "12000000"],
      "the totals of an own plan are others")
check([line for line in lines_of("--all", "--lang", "en", program=OWN_REPORT) if has_chinese(line)] == ["number      柳政发〔2024〕3号"],
      "an own plan prints Chinese with en")
check(not any("seats" in line for line in lines_of("--all", "--lang", "zh", program=OWN_REPORT)), "an own plan prints English with zh")
summary = lines_of("--lang", "en", program=OWN_REPORT)
check("  615 seats (of these 2024: 360)" in summary, f"a year stands as a number beside one: {summary}")
matrix = lines_of("--section", "matrix", "--lang", "en", program=OWN_REPORT)
check("body                      2(1)  2(2)" in matrix and "Finance Bureau            yes   -" in matrix, f"the matrix lacks a measure for which all answer: {matrix}")
check("What is due when" in "".join(lines_of("--section", "due", program=CITY_PLAN)), "a city does not say what is due when")

with tempfile.TemporaryDirectory() as folder:
    unreadable = str(pathlib.Path(folder) / "gbk.txt")
    pathlib.Path(unreadable).write_bytes("关于印发".encode("gbk"))
    for options, listed in (
        (("--sectoin", "notice"), "--section"),
        (("-s", "measures"), "unknown option -s"),
        (("--section", "seat"), "; ".join(SECTIONS)),
        (("--section", "measures,seat"), "unknown section seat"),
        (("--section", "seat", "--lang", "zh"), "targets，以及 --format csv 的各表。"),
        (("--section",), "--section NAME"),
        (("--section", "measures", "--all"), "--section"),
        (("--lang", "fr"), "zh, en, both"),
        (("--lang", "en", "--format", "json"), "json has both languages"),
        (("seats",), "--section"),
        (("--trace",), "--trace NOTICE.txt"),
        (("--trace", "no/such/notice.txt"), "cannot read no/such/notice.txt: there is no such file."),
        (("--trace", folder), f"cannot read {folder}: it is a directory"),
        (("--check", folder), f"cannot read {folder}: it is a directory"),
        (("--format", "html", "--template", folder), f"cannot read {folder}: it is a directory"),
        (("--trace", unreadable), "is no text in UTF-8 (line 1)"),
        (("--check", folder, "--lang", "zh"), f"读不了{folder}：这是一个目录"),
        (("--check", "a\x1b[31m\u202e.json"), "a\\x1B[31m<U+202E>.json"),
        (("--trace", REPORT, "--section", "notice"), "excludes"),
    ):
        result = run(*options)
        check(result.returncode == 2, f"{options} exits with {result.returncode}")
        check(result.stdout == "", f"{options} prints a report")
        check(result.stderr.count("\n") == 1 and listed in result.stderr, f"{options} says: {result.stderr}")
    for program in (OWN_REPORT, CITY_PLAN):
        for option in ("--foo", "foo", "--lang=fr", "--section=foo"):
            result = run(option, program=program)
            check(result.returncode == 2 and result.stdout == "" and result.stderr.count("\n") == 1,
                  f"{program} {option} exits with {result.returncode} and says {result.stderr}")

    # What is wrong with a file hangs under its name, however long that is; and nothing of it is obeyed.
    long = pathlib.Path(folder, *["学前教育" * 10] * 2, "amended.json")
    long.parent.mkdir(parents=True)
    plan = run("--format", "json").stdout
    long.write_text(plan.replace('"seats":', '"seets":'))
    result = run("--check", str(long), "--lang", "zh")
    check(result.returncode == 2 and "seets" in result.stderr and max(map(width, result.stderr.splitlines())) <= 100
          and len(result.stderr.splitlines()) < 40, f"what is wrong with a file of a long name is told so: {result.stderr}")
    long.write_text(plan.replace("新增公办幼儿园30所", "\\u202e\\u001b[31m30", 1))
    said = run("--check", str(long), "--lang", "zh").stdout
    check("31m30" in said and "202e" in said.lower() and "\x1b" not in said and "\u202e" not in said,
          f"an amended plan is obeyed: {said}")

version = re.search(r"VERSION ([\d.]+)", (ROOT / "CMakeLists.txt").read_text(encoding="utf-8").split("project(", 1)[1])[1]
check(lines_of("--version") == [f"plan_report {version}"], "--version says another")
help_text = "\n".join(lines_of("--help"))
check(all(words in help_text for words in ("--lang", "--section", "--trace", "Examples:\n  plan_report\n")), "--help names no options")

if NOTICE:
    trace = lines_of("--trace", NOTICE, *BOTH)
    check(max(map(width, trace)) <= 100, "a line of the trace is wider than 100 columns")
    narrow = lines_of("--trace", NOTICE, COLUMNS="60")
    check(max(map(width, narrow)) <= 60 and any(line.endswith("  kindergarten_targets 1") for line in narrow), "in 60 columns a row takes two lines")
    check(max(map(width, lines_of("--trace", NOTICE, "--lang", "zh", COLUMNS="40"))) <= 40, "in 40 columns a line of the trace is wider")
    check(trace[-3].startswith("相符：") and trace[-2].startswith("It agrees: "), f"the trace ends with {trace[-3:]}")
    heads = [line.split("  ")[0] for line in trace if line.endswith("%")]
    check(heads[0] == "首部 the opening" and heads[-1] == "四（三） 4(3)" and len(heads) == 14,
          f"the trace has the clauses {heads}")
    beside = {line.split("  ")[1].strip("，、（）；。"): line.split("  ")[-1].strip()
              for line in trace if line.startswith("  ")}
    check(beside.get("库尔勒市8所") == "kindergarten_targets 1", "Korla's 8 kindergartens are not beside their row")
    check(beside.get("高质量编制城市学前教育“十四五”规划") == "measures 6", "a title is not beside its article")
    check(any("区分各县市差异" in words and rows.startswith("provisions ") for words, rows in beside.items()),
          "a phrase is not beside its provision")
    check("sentence" not in "".join(lines_of("--trace", NOTICE, "--lang", "zh")),
          "--lang zh prints English in the trace")

    with tempfile.TemporaryDirectory() as folder:
        for old, new, said in (("9030", "9031", "seat_totals 1 text"), ("莎 茹", "莎 如", "莎茹"),
                               ("统筹兼顾，", "", "统筹兼顾"), ("四、有关要求", "四、要求", "有关要求")):
            changed = pathlib.Path(folder) / "notice.txt"
            text = pathlib.Path(NOTICE).read_text(encoding="utf-8")
            check(text.count(old) == 1, f"{old} stands {text.count(old)} times in the notice")
            changed.write_text(text.replace(old, new), encoding="utf-8")
            result = run("--trace", str(changed))
            what = f"with {new} for {old} the trace "
            check(result.returncode == 1, what + f"exits with {result.returncode}")
            check(said in "".join(result.stdout.splitlines()[-6:]), what + f"does not say {said}")
            check("It falls short: " in result.stdout.splitlines()[-2], what + "does not end with the verdict")

# Standard output that takes nothing.
for program, options in ((REPORT, ()), (REPORT, ("--all",)), (REPORT, ("--format", "json")), (REPORT, ("--format", "schema")),
                         (REPORT, ("--format", "csv", "--section", "targets")), (REPORT, ("--help",)), (OWN_REPORT, ()),
                         (CITY_PLAN, ("--format", "html"))):
    with open("/dev/full", "w") as full:
        result = subprocess.run([program, *options], stdout=full, stderr=subprocess.PIPE)
    check(result.returncode == 2 and result.stderr.endswith(b": cannot write to standard output.\n"),
          f"{program} {options}: onto a full disk it exits with {result.returncode} and says {result.stderr}")

for failure in failures:
    print(failure)
sys.exit(1 if failures else 0)
