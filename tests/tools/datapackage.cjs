// An independent implementation reads the data package without complaint, keys and all: `node datapackage.cjs PLAN_REPORT
// NODE_MODULES CITY_PLAN`
const { execFileSync } = require("child_process");
const fs = require("fs");
const os = require("os");
const path = require("path");
const [report, modules, city] = process.argv.slice(2);
const { Package } = require(require.resolve("datapackage", { paths: [modules] }));

const complaints = [];
// The package that a program writes, and the rows of its tables.
async function read(program, folder) {
  execFileSync(program, ["--format", "datapackage", folder]);
  const package_ = await Package.load(path.join(folder, "datapackage.json"), { strict: true });
  complaints.push(...package_.errors.map((error) => error.message));
  const rows = {};
  for (const resource of package_.resources) {
    try {
      rows[resource.name] = await resource.read({ keyed: true });
      await resource.checkRelations();
    } catch (error) {
      complaints.push(`${resource.name}: ${error.message} ${(error.errors ?? []).map((one) => one.message)}`);
    }
  }
  return [package_, rows];
}

async function main() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "package-"));
  const [, rows_of_city] = await read(city, path.join(folder, "city"));
  const last = rows_of_city.stock?.[5] ?? {};
  if (`${last.seats} ${last.affordable_part} of ${last.affordable_whole}` !== "3550 88 of 100") complaints.push("the stock is another");
  const [package_, rows] = await read(report, folder);
  const sum = (table, column, holds = () => true) =>
    (rows[table] ?? []).filter(holds).reduce((all, row) => all + row[column], 0);
  const sums = [
    sum("kindergarten_targets", "kindergartens", (row) => row.works === "new_build"),
    sum("kindergarten_targets", "kindergartens", (row) => row.works === "expansion"),
    sum("seat_targets", "seats"),
  ];
  if (String(sums) !== "30,8,9030") complaints.push(`the sums are ${sums}`);
  // What the package forbids is noticed.
  const targets = path.join(folder, "kindergarten_targets.csv");
  for (const [from, to] of [[",korla,", ",korlo,"], [",8\r", ",-8\r"], [",8\r", ",8.5\r"], ["2,sec_3__item_6,korla_etdz", "2,sec_3__item_6,korla"]]) {
    const text = fs.readFileSync(targets, "utf8");
    fs.writeFileSync(targets, text.replace(from, to));
    await package_.getResource("kindergarten_targets").read().then(() => complaints.push(`${to} for ${from} is taken`), () => {});
    fs.writeFileSync(targets, text);
  }
  fs.rmSync(folder, { recursive: true });
  complaints.forEach((complaint) => console.log(complaint));
  process.exit(complaints.length ? 1 : 0);
}
main();
