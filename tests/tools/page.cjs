// Opens the pages in headless Chromium, as people do, with axe-core for those who read by other means:
// `node page.cjs PLAN_REPORT NODE_MODULES CITY_PLAN PROGRESS_TRACKER MARKUP_IN_NAMES [NOTICE]`.
// `node page.cjs PLAN_REPORT NODE_MODULES --picture FILE.png` takes the picture of the README.
const { execFileSync, spawnSync } = require("child_process");
const fs = require("fs");
const os = require("os");
const path = require("path");
const [report, modules, ...others] = process.argv.slice(2);
const { chromium } = require(require.resolve("playwright-core", { paths: [modules] }));
const axe = fs.readFileSync(require.resolve("axe-core/axe.min.js", { paths: [modules] }), "utf8");

const quiet = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync"];
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "page-"));
// What is no word of English on a page in Chinese: names of tables, columns and rules.
const namesOfTheProgram = /^([a-z]+(_[a-z]+)+|areas|measures|projects|notice|sections|requirements|provisions|officials)$/;
const has = (program) => spawnSync(program, ["-v"]).error === undefined;
let failures = 0;

function check(holds, what) {
  if (holds) return;
  console.log(what);
  ++failures;
}

function written(name, program, options, codes = [0]) {
  const result = spawnSync(program, options, { encoding: "utf8", maxBuffer: 1 << 26 });
  check(codes.includes(result.status), `${name} is written with ${result.status}: ${result.stderr}`);
  const file = path.join(folder, `${name.replaceAll(" ", "_")}.html`);
  fs.writeFileSync(file, result.stdout);
  return { name, file };
}

// The form of the tracker, filled in for some targets.
function reports(tracker) {
  const lines = execFileSync(tracker, ["--template", "--lang", "zh"], { encoding: "utf8" }).split("\r\n");
  const filled = lines.map((line, at) => {
    const fields = line.split(",");
    if (at === 0 || at > 9 || at % 3 === 0) return line;
    fields[4] = String(at);
    fields[6] = "2023-06-30";
    return fields.join(",");
  });
  const file = path.join(folder, "reports.csv");
  fs.writeFileSync(file, filled.join("\r\n"));
  return file;
}

// The words that a person sees: text nodes that are neither hidden nor the switch's own names of languages, nor what a notice prints.
function seenWords() {
  const words = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const around = node.parentElement;
    if (!node.data.trim() || around.closest("script, style, .switch label, bdi")) continue;
    if (around.closest(".notice-text") && !around.closest("span[lang]")) continue;
    if (around.checkVisibility()) words.push(node.data.trim());
  }
  return words;
}

// Without what is layout, and with characters that look the same as one.
function bare(text) {
  return text.normalize("NFKC").replace(/\s+/g, "");
}

// What a person sees before scrolling, without what is cut off.
function wordsOnFirstScreen() {
  const words = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.data.trim() || !node.parentElement.checkVisibility()) continue;
    const around = document.createRange();
    around.selectNodeContents(node);
    const place = around.getBoundingClientRect();
    if (place.top >= 0 && place.left >= 0 && place.bottom <= innerHeight && place.right <= innerWidth) words.push(node.data.trim());
  }
  return words;
}

// A small phone shows how many, of what, and by when, before anything is touched.
async function checkFirstScreen(browser, { file }) {
  const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
  for (const [language, when] of [["zh", "“十四五”初期"], ["en", "early 14th Five-Year Plan period"]]) {
    await page.goto(`file://${file}?lang=${language}`);
    const words = await page.evaluate(wordsOnFirstScreen);
    for (const wanted of ["30", "13", "17", "8", "9,030", "4,320", "4,710", when])
      check(words.includes(wanted), `the first screen of a phone in ${language} has no ${wanted}: ${words}`);
  }
  await page.close();
}

// The language is that of the browser, until one is chosen, which the address says and the browser keeps.
async function checkLanguage(browser, { file }) {
  for (const [locale, wanted, other] of [["zh-CN", "zh", "en"], ["en-GB", "en", "zh"], ["fr-FR", "en", "zh"]]) {
    const context = await browser.newContext({ locale });
    const page = await context.newPage();
    const shown = () => page.$eval(".switch input:checked", (input) => input.id.replace("language-", ""));
    await page.goto(`file://${file}`);
    check((await shown()) === wanted, `the page opens in ${await shown()} for ${locale}`);
    await page.check(`#language-${other}`);
    check(page.url().endsWith(`?lang=${other}`), `the address does not say the language: ${page.url()}`);
    await page.goto(`file://${file}`);
    check((await shown()) === other, `the page forgets that it was read in ${other}`);
    await page.goto(`file://${file}?lang=${wanted}`);
    check((await shown()) === wanted, `the address says ${wanted}, the page opens in ${await shown()}`);
    await context.close();
  }
}

// A topic, a body, an area, a text: only phrases that have all of them stay, and what is left without any goes.
async function checkFilter(browser, { file }) {
  const page = await browser.newPage();
  await page.goto(`file://${file}?lang=en`);
  const count = async () => {
    const said = (await page.innerText(".filter output")).split(" / ").map(Number);
    const visible = (await page.$$eval("dd[data-tags]", (all) => all.filter((one) => one.checkVisibility()).length));
    check(said[0] === visible && said[1] === 124, `the filter says ${said}, and ${visible} phrases are shown`);
    return visible;
  };
  check((await count()) === 124, "the filter hides phrases before anything is chosen");
  await page.selectOption(".filter select >> nth=0", { label: "building of kindergartens" });
  const ofTopic = await count();
  await page.selectOption(".filter select >> nth=1", { label: "Prefecture Finance Bureau" });
  const ofBody = await count();
  check(ofTopic > ofBody && ofBody > 0, `of the topic there are ${ofTopic} phrases, of the body among them ${ofBody}`);
  check(!(await page.isVisible("#clause-3-2")), "an article without such phrases is shown");
  await page.click(".filter button");
  await page.fill(".filter input", "9,030 SEATS");
  check((await count()) === 1 && (await page.isVisible("#clause-3-6")), "a text is not found");
  await page.selectOption(".filter select >> nth=2", { label: "Bohu County" });
  check((await count()) === 1, "the governments of counties have nothing to do with seats");
  await page.close();
}

// Beside the text a row takes a line; the one that words lead to is shown whole, and leads back.
async function checkRows(browser, { file }) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  for (const language of ["zh", "en"]) {
    await page.goto(`file://${file}?lang=${language}`);
    const heights = await page.$$eval(".rows > li", (all) => all.map((row) => row.getBoundingClientRect().height));
    check(heights.length > 180 && Math.max(...heights) < 50, `a row of the trace in ${language} is ${Math.max(...heights)} high`);
    await page.click("#clause-1 .notice-text a.words >> nth=1");
    const whole = await page.$eval(".rows > li:target", (row) => row.getBoundingClientRect().height);
    check(whole > Math.max(...heights), `the row that words lead to in ${language} is ${whole} high`);
    await page.click(".rows > li:target .back");
    check((await page.$$(".notice-text a:target")).length === 1, `a row of the trace in ${language} does not lead back`);
  }
  await page.close();
}

// On A4, without what only a screen needs, and each row of a table whole on one sheet.
async function checkPrint(page, name) {
  await page.emulateMedia({ media: "print" });
  const styled = (selector, property, value) => page.$$eval(selector,
    (all, [of, wanted]) => all.every((one) => getComputedStyle(one)[of] === wanted), [property, value]);
  check(await styled("tr, .rows > li", "breakInside", "avoid"), `${name} may cut a row in print`);
  check(await styled("thead", "display", "table-header-group"), `${name} does not repeat the heads of its tables`);
  check(await styled("nav, .switch, .skip", "display", "none"), `${name} prints what only a screen needs`);
  const clauses = await page.$$eval(".in-margin", (all) => all.filter((one) => one.getBoundingClientRect().left < 0 || !one.checkVisibility()).length);
  check(clauses === 0, `${name} prints ${clauses} clauses where no paper is`);
  const rows = await page.$$eval("tbody tr", (all) => all.map((row) => row.innerText));
  const file = path.join(folder, "page.pdf");
  await page.pdf({ path: file, preferCSSPageSize: true, printBackground: true });
  await page.emulateMedia({ media: "screen" });
  if (!has("pdftotext")) return;
  const sizes = execFileSync("pdfinfo", ["-l", "-1", file], { encoding: "utf8" }).match(/Page .*size:.*/g);
  check(sizes.every((size) => size.includes("A4")), `${name} is printed on ${sizes[0]}`);
  const sheets = execFileSync("pdftotext", ["-raw", file, "-"], { encoding: "utf8", maxBuffer: 1 << 26 }).split("\f").map(bare);
  sheets.pop();
  sheets.forEach((sheet, at) => check(sheet.includes(`${at + 1}/${sheets.length}`), `${name} does not number sheet ${at + 1}`));
  for (const row of rows) check(sheets.some((sheet) => sheet.includes(bare(row))), `${name} has no sheet with all of the row ${row}`);
}

async function checkPage(browser, { name, file }, totals) {
  const problems = [];
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  page.on("console", (message) => problems.push(`says ${message.text()}`));
  page.on("pageerror", (error) => problems.push(`fails: ${error.message}`));
  page.on("dialog", (dialog) => { problems.push(`opens a dialog: ${dialog.message()}`); dialog.dismiss(); });
  page.on("request", (request) => { if (!request.url().startsWith("file://" + file)) problems.push(`asks for ${request.url()}`); });
  await page.goto("file://" + file);
  await page.evaluate(axe);

  if (totals) {
    const figures = await page.$$eval(".headlines .figure, .headlines .key b", (all) => all.map((one) => one.innerText.match(/[0-9,]+/)[0]));
    check(String(figures) === String(totals), `${name} states the totals ${figures}`);
  }
  check(await page.$$eval("table", (all) => all.every((table) => table.caption && table.caption.textContent.trim())), `${name} has a table without caption`);

  for (const [language, other] of [["en", /[\u2e80-\u9fff\uff00-\uffef]/], ["zh", /[A-Za-z_]*[a-z][A-Za-z_]*/g]]) {
    await page.check(`#language-${language}`);
    const lang = await page.evaluate(() => document.documentElement.lang);
    check(lang === { en: "en", zh: "zh-Hans" }[language], `${name} in ${language} is said to be in ${lang}`);
    if (name !== "markup in names")
      for (const words of [...(await page.evaluate(seenWords)), await page.title()]) {
        const left = language === "en" ? words.match(other) : (words.match(other) ?? []).filter((word) => !namesOfTheProgram.test(word));
        check(!left || left.length === 0, `${name} in ${language} says ${words}`);
      }
    const unfold = (open) => page.$$eval("details", (all, wanted) => all.forEach((one) => { one.open = wanted; }), open);
    await unfold(true);
    for (const width of [360, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      const silent = await page.$$eval(".scroll:not(.goes-on)", (all) => all.filter((one) => one.scrollWidth > one.clientWidth).length);
      check(silent === 0, `${name} in ${language} has ${silent} tables that scroll sideways at ${width} and do not say so`);
      check(wide <= width, `${name} in ${language} is ${wide} wide where there is room for ${width}`);
    }
    await unfold(false);
    for (const colorScheme of ["light", "dark"]) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: colorScheme === "light" ? 360 : 1280, height: 900 });
      const { violations } = await page.evaluate(() => axe.run({ resultTypes: ["violations"] }));
      for (const { id, impact, nodes } of violations)
        check(!["moderate", "serious", "critical"].includes(impact),
          `${name} in ${language}, ${colorScheme}: ${impact} ${id} ${nodes[0].html.slice(0, 200)} ${nodes[0].failureSummary}`);
    }
    await page.emulateMedia({ colorScheme: "light" });
    await checkPrint(page, `${name} in ${language}`);
  }
  for (const problem of problems) check(false, `${name} ${problem}`);
  await context.close();

  // Without script the switch works, and nothing else is missing.
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const still = await plain.newPage();
  await still.goto("file://" + file);
  await still.check("#language-en");
  check(await still.locator("h1 span[lang=en]").isVisible(), `${name} without script does not switch`);
  check(!(await still.locator("h1 span[lang=zh-Hans]").isVisible()), `${name} without script shows both languages`);
  await plain.close();
}

async function main() {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: quiet });
  if (others[0] === "--picture") {
    const { file } = written("the plan", report, ["--format", "html", "--lang", "en"]);
    const page = await browser.newPage({ viewport: { width: 1200, height: 560 }, colorScheme: "light" });
    await page.goto("file://" + file);
    await page.screenshot({ path: others[1] });
  } else {
    const [city, tracker, markup, notice] = others;
    const html = ["--format", "html"];
    const totals = ["30", "13", "17", "8", "9,030", "4,320", "4,710"];
    const plan = written("the plan", report, html);
    await checkFirstScreen(browser, plan);
    await checkLanguage(browser, plan);
    await checkFilter(browser, plan);
    await checkPage(browser, plan, totals);
    await checkPage(browser, written("the plan with progress", report, [...html, "--progress", reports(tracker)]), totals);
    await checkPage(browser, written("the plan of a city", city, ["--format", "html"]));
    await checkPage(browser, written("markup in names", markup, []));
    if (notice) {
      const trace = written("the trace", report, [...html, "--trace", notice]);
      await checkRows(browser, trace);
      await checkPage(browser, trace);
    }
  }
  await browser.close();
  fs.rmSync(folder, { recursive: true });
  process.exit(failures ? 1 : 0);
}
main();
