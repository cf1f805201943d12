// The same questions asked of DuckDB, in memory, with one thread: nanoseconds a row, as JSON. `node duckdb.cjs ROWS`
const path = require.resolve("@duckdb/node-api", { paths: [process.cwd()] });
const { DuckDBInstance } = require(path);

const queries = {
  total: "select sum(count) from targets",
  filtered: "select sum(count) from targets where works = 0 and locality = 1",
  grouped: "select area, sum(count) from targets group by area",
  crossed: "select area, works, sum(count) from targets group by area, works",
};

async function main() {
  const rows = Number(process.argv[2]);
  const database = await (await DuckDBInstance.create(":memory:", { threads: "1" })).connect();
  await database.run(`create table targets as select (random() * 10)::utinyint % 10 as area, (random() * 2)::utinyint % 2 as locality,
    (random() * 2)::utinyint % 2 as works, (random() * 1023)::bigint as count from range(${rows})`);
  const times = {};
  for (const [name, query] of Object.entries(queries)) {
    let best = Infinity;
    for (let i = 0; i < 5; ++i) {
      const start = process.hrtime.bigint();
      await database.runAndReadAll(query);
      best = Math.min(best, Number(process.hrtime.bigint() - start));
    }
    times[name] = best / rows;
  }
  console.log(JSON.stringify(times));
}
main();
