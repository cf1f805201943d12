// An independent validator takes the plan, and refuses what is wrong: `node ajv.cjs PLAN_REPORT NODE_MODULES
// CITY_PLAN`
const { execFileSync } = require("child_process");
const [report, modules, city] = process.argv.slice(2);
const Ajv = require(require.resolve("ajv/dist/2020", { paths: [modules] }));

const read = (program, format) => JSON.parse(execFileSync(program, ["--format", format], { maxBuffer: 1 << 26 }));
const validator = (program) => new Ajv({ strict: true, allErrors: true }).compile(read(program, "schema"));
let validate = validator(report);
let plan = read(report, "json");
let failures = 0;

function expect(what, document, place, keyword) {
  const taken = validate(document);
  const met = (validate.errors ?? []).some((e) => e.instancePath === place && e.keyword === keyword);
  if (keyword === undefined ? taken : !taken && met) return;
  console.log(what, taken ? "is taken" : "is refused:", JSON.stringify((validate.errors ?? []).slice(0, 3)));
  ++failures;
}
function changed(change) {
  const copy = structuredClone(plan);
  change(copy);
  return copy;
}

expect("the published plan", plan);
const first = "/kindergarten_targets/0";
expect("a wrong area", changed((p) => (p.kindergarten_targets[0].area = "korlo")), `${first}/area`, "enum");
expect("a negative count", changed((p) => (p.kindergarten_targets[0].kindergartens = -8)), `${first}/kindergartens`, "minimum");
expect("a fraction", changed((p) => (p.kindergarten_targets[0].kindergartens = 8.5)), `${first}/kindergartens`, "type");
expect("a misspelt key", changed((p) => (p.kindergarten_targets[0].arae = "korla")), first, "additionalProperties");
expect("a missing member", changed((p) => delete p.kindergarten_targets[0].works), first, "required");
expect("a missing table", changed((p) => delete p.measures), "", "required");
expect("a wrong clause", changed((p) => (p.measures[0].clause = "3(1)")), "/measures/0/clause", "pattern");
expect("a wrong date", changed((p) => (p.notice.date = "25.1.2021")), "/notice/date", "pattern");
expect("a column that the table lacks", changed((p) => (p.seat_totals[1].of[0].column = "works")), "/seat_totals/1/of/0", "oneOf");
expect("a share without its whole",
  changed((p) => (p.seat_totals[0].figure.quantity = { part: 85 })), "/seat_totals/0/figure/quantity", "oneOf");
expect("too many topics", changed((p) => (p.provisions[0].topics = Array(9).fill("seats"))), "/provisions/0/topics", "maxItems");
expect("another schema", changed((p) => (p.$schema = "urn:preschool-plan:2")), "/$schema", "const");

// A plan with levels, shares and units of its own.
validate = validator(city);
plan = read(city, "json");
expect("the city's plan", plan);
expect("without a notice", changed((p) => delete p.notice));
expect("a unit of its own", changed((p) => (p.provisions[2].figures[0] = { quantity: { value: 1, unit: "people" }, bound: "exactly", step: 1 })));
expect("a level without its whole", changed((p) => delete p.stock[0].affordable.whole), "/stock/0/affordable", "required");
expect("a negative level", changed((p) => (p.stock[0].seats = -1)), "/stock/0/seats", "minimum");
process.exit(failures ? 1 : 0);
