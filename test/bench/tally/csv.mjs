// CSV and NDJSON bytes to counts in chunks of 64 KiB, beside the parser alone and DuckDB. NDJSON also with a record within every
// record: such lines are parsed one by one. The least of all rounds is given: what disturbs a run only adds to it.
// node csv.mjs
import { execFileSync } from "node:child_process";
import { existsSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { importSource } from "./build.mjs";
import { records } from "./data.mjs";
import { verdict } from "./verdict.mjs";

const COUNT = 1_000_000;
const CHUNK = 65_536;
const require = createRequire(new URL("../../../package.json", import.meta.url));
const line = ({ id, at, channel }) => `${id},${at},${channel},complaint,"a, b",closed\n`;
const HEADER = "id,at,channel,kind,note,status\n";
const options = { at: "at", channel: "channel" };

function* chunksOf(bytes) {
  for (let at = 0; at < bytes.length; at += CHUNK) yield bytes.subarray(at, at + CHUNK);
}

async function sliceAndParse(source) {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let rest = "";
  let rows = 0;
  for await (const chunk of chunksOf(source)) {
    const text = rest + decoder.decode(chunk, { stream: true });
    let start = 0;
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", start)) {
      if (JSON.parse(text.slice(start, end)).channel) rows += 1;
      start = end + 1;
    }
    rest = text.slice(start);
  }
  return rows;
}

const RUNS = {
  async "csv papaparse alone"(bytes) {
    const Papa = require("papaparse");
    const decoder = new TextDecoder("utf-8", { fatal: true });
    let rest = "";
    let rows = 0;
    for await (const chunk of chunksOf(bytes.csv)) {
      rest += decoder.decode(chunk, { stream: true });
      const { data, meta } = new Papa.Parser({ delimiter: ",", newline: "\n" }).parse(rest, 0, true);
      rest = rest.slice(meta.cursor);
      rows += data.length;
    }
    return rows - 1;
  },
  async "csv tally"(bytes, { tallyCsv }) {
    return (await tallyCsv(chunksOf(bytes.csv), options)).account.read;
  },
  "ndjson slice + JSON.parse": ({ ndjson }) => sliceAndParse(ndjson),
  async "ndjson tally"({ ndjson }, { tallyNdjson }) {
    return (await tallyNdjson(chunksOf(ndjson), options)).account.read;
  },
  "ndjson nested, slice + JSON.parse": ({ ndjson }) => sliceAndParse(ndjson),
  async "ndjson nested, tally"({ ndjson }, { tallyNdjson }) {
    return (await tallyNdjson(chunksOf(ndjson), options)).account.read;
  },
  async "csv duckdb, 1 thread"(bytes) {
    const { DuckDBInstance } = await import("@duckdb/node-api");
    const path = join(tmpdir(), `tally-${process.pid}.csv`);
    if (!existsSync(path)) writeFileSync(path, bytes.csv);
    process.once("exit", () => rmSync(path, { force: true }));
    RUNS.duck ??= await (await DuckDBInstance.create(":memory:", { threads: "1" })).connect();
    await RUNS.duck.run("load icu");
    const reader = await RUNS.duck.runAndReadAll(
      `select sum(count)::int from (select channel, date_trunc('month', try_cast("at" as timestamptz) at time zone 'Asia/Riyadh') as month, count(*) as count from read_csv('${path}', all_varchar = true) group by all)`,
    );
    return reader.getRows()[0][0];
  },
};

if (process.argv[2] === "--one") {
  const name = process.argv[3];
  const rows = records(COUNT, "iso");
  const bytes = {
    csv: name.startsWith("csv") ? new TextEncoder().encode(HEADER + rows.map(line).join("")) : undefined,
    ndjson: name.startsWith("ndjson")
      ? new TextEncoder().encode(
          rows
            .map((row) => JSON.stringify(name.includes("nested") ? { ...row, by: { role: "agent" } } : row))
            .join("\n")
            .concat("\n"),
        )
      : undefined,
  };
  const tools = name.endsWith("tally") ? await importSource("read/csv.js", "tally/tallyNdjson.js") : undefined;
  const times = [];
  let read = 0;
  for (let round = 0; round < 5; round++) {
    const start = performance.now();
    read = await RUNS[name](bytes, tools);
    times.push(((performance.now() - start) / COUNT) * 1e6);
  }
  console.log(JSON.stringify({ ns: Math.min(...times), isRight: read === COUNT }));
} else {
  const self = fileURLToPath(import.meta.url);
  const run = (...args) =>
    JSON.parse(
      execFileSync(process.execPath, [self, ...args], { encoding: "utf8" })
        .trim()
        .split("\n")
        .at(-1),
    );
  console.log(`${COUNT} rows in chunks of 64 KiB, ns per row`);
  // What each is beside, and at most so many times of it.
  const BESIDE = {
    "csv papaparse alone": ["csv papaparse alone"],
    "csv tally": ["csv papaparse alone", 1.15],
    "csv duckdb, 1 thread": ["csv papaparse alone"],
    "ndjson slice + JSON.parse": ["ndjson slice + JSON.parse"],
    "ndjson tally": ["ndjson slice + JSON.parse", 1.1],
    "ndjson nested, slice + JSON.parse": ["ndjson nested, slice + JSON.parse"],
    "ndjson nested, tally": ["ndjson nested, slice + JSON.parse", 1.1],
  };
  const results = new Map(Object.keys(BESIDE).map((name) => [name, []]));
  for (let round = 0; round < 3; round++) for (const [name, list] of results) list.push(run("--one", name));
  const leastOf = (name) => Math.min(...results.get(name).map(({ ns }) => ns));
  for (const [name, list] of results) {
    const [base, most] = BESIDE[name];
    const ratio = leastOf(name) / leastOf(base);
    const isRight = list.every((one) => one.isRight);
    console.log(
      `  ${name.padEnd(34)} ${leastOf(name).toFixed(0).padStart(6)} ${ratio.toFixed(2)}×  ${isRight ? "all rows accounted for" : "ROWS LOST"}${most ? verdict(ratio <= most, `≤ ${most} × the parser alone`) : ""}`,
    );
  }
}
