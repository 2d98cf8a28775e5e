// Counts a million generated records with the tally, DuckDB and PostgreSQL (PGlite), and compares them row for row.
// node warehouse.mjs [records]
import { createHash } from "node:crypto";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";
import { PGlite } from "@electric-sql/pglite";
import { importSource } from "./build.mjs";
import { CHANNELS, random } from "./data.mjs";

const COUNT = Number(process.argv[2] ?? 1_000_000);
const ZONES = [
  "Asia/Riyadh",
  "Europe/London",
  "America/New_York",
  "Africa/Cairo",
  "Asia/Beirut",
  "America/Asuncion",
  "America/St_Johns",
  "Australia/Lord_Howe",
  "Pacific/Apia",
];
const FROM = Date.UTC(2009, 0, 1);
const TO = Date.UTC(2025, 0, 1);

/** Half of the records lie within a day of the end of a month, some ids come again, some channels are not mapped. */
function generate() {
  const next = random(4);
  const months = (2025 - 2009) * 12;
  return Array.from({ length: COUNT }, (_, index) => {
    const near = Date.UTC(2009, Math.floor(next() * months), 1) + Math.floor((next() * 2 - 1) * 86_400) * 1000;
    const at = next() < 0.5 ? near : FROM + Math.floor((next() * (TO - FROM)) / 1000) * 1000;
    const isAgain = index > 0 && next() < 0.02;
    const via = next() < 0.01 ? "unknown" : CHANNELS[Math.floor(next() * 5)];
    const kind = next() < 0.7 ? "complaint" : "enquiry";
    return { id: isAgain ? Math.floor(next() * index) : index, at, via, kind, merged: next() < 0.005 };
  });
}

const query = (name) =>
  readFileSync(new URL("../../../docs/guides/warehouse.md", import.meta.url), "utf8")
    .split(`<!-- ${name} -->`)[1]
    ?.match(/```sql\n([\s\S]*?)```/)?.[1] ?? "";

const text = (rows) => rows.map((row) => [row.channel, row.month, row.kind, Number(row.count)].join(" "));
const digest = (lines) => createHash("sha256").update(lines.join("\n")).digest("hex").slice(0, 12);

const { tally, countsFromRows, monthlyCounts } = await importSource(
  "tally/tally.js",
  "tally/countsFromRows.js",
  "tally/monthlyCounts.js",
);
const records = generate();
const csv = `id,received,via,kind,merged\n${records.map((r) => `${r.id},${new Date(r.at).toISOString()},${r.via},${r.kind},${r.merged}`).join("\n")}\n`;
const path = new URL("./warehouse.csv.tmp", import.meta.url).pathname;
writeFileSync(path, csv);

const duck = await (await DuckDBInstance.create(":memory:")).connect();
await duck.run("load icu").catch(() => duck.run("install icu; load icu"));
await duck.run(`create table contacts as select * from read_csv('${path}', types = {'received': 'timestamptz'})`);
const pg = await PGlite.create();
await pg.exec("create table contacts (id int, received timestamptz, via text, kind text, merged boolean)");
await pg.query("copy contacts from '/dev/blob' with (format csv, header)", [], { blob: new Blob([csv]) });
rmSync(path);

let failed = 0;
for (const timeZone of ZONES) {
  const counted = tally(records, {
    at: "at",
    channel: "via",
    by: { kind: "kind" },
    id: "id",
    mergedInto: "merged",
    channels: CHANNELS,
    timestamp: "epoch-ms",
    timeZone,
  });
  const mine = text(counted.counts);
  const sql = (name) => query(name).replaceAll("Asia/Riyadh", timeZone);
  const fromDuck = (await duck.runAndReadAll(sql("duckdb"))).getRowObjects();
  const fromPg = (await pg.query(sql("postgresql"))).rows;
  const isEqual = [fromDuck, fromPg].map(
    (rows) =>
      digest(text(rows)) === digest(mine) &&
      JSON.stringify(countsFromRows(rows)) === JSON.stringify(monthlyCounts(counted)),
  );
  if (isEqual.includes(false)) failed += 1;
  const { read, duplicate, conflicting } = counted.account;
  console.log(
    `${timeZone.padEnd(20)} ${mine.length} rows ${digest(mine)}  duckdb ${isEqual[0] ? "equal" : "DIFFERS"}  postgresql ${isEqual[1] ? "equal" : "DIFFERS"}  (read ${read}, duplicate ${duplicate}, conflicting ${conflicting}, would move under UTC ${counted.boundary.utc})`,
  );
  if (isEqual.includes(false)) {
    for (const [name, rows] of [
      ["duckdb", fromDuck],
      ["postgresql", fromPg],
    ]) {
      const theirs = new Set(text(rows));
      console.log(
        name,
        "lacks",
        mine.filter((line) => !theirs.has(line)).slice(0, 5),
        "has",
        [...theirs].filter((line) => !mine.includes(line)).slice(0, 5),
      );
    }
  }
}
console.log(failed === 0 ? `all equal, row for row, over ${COUNT} records` : `${failed} zones differ`);
process.exitCode = failed === 0 ? 0 : 1;
