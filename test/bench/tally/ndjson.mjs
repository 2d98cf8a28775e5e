// NDJSON bytes to counts, of plain records and of records with another within, which are parsed one by one.
// A name that ends in "alone" only parses: what it gives is counted once, beside the time.
// node ndjson.mjs [--long] [--strict]
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { conclude } from "../verdict.mjs";
import { importSource } from "./build.mjs";
import { atMost, contest, isMain, isOne, measure } from "./contest.mjs";
import { countPolars, duckCounter, openFile, options, textsOf, writeFiles } from "./files.mjs";
import { floorCounts } from "./floor.mjs";
import { floorNdjson } from "./floorBytes.mjs";

const COUNT = 1_000_000;

function sliceAndParse(file, take) {
  let rest = "";
  for (const chunk of textsOf(file.chunks())) {
    const text = rest + chunk;
    let start = 0;
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", start)) {
      take(JSON.parse(text.slice(start, end)));
      start = end + 1;
    }
    rest = text.slice(start);
  }
}

const duckdb = (threads) => ({
  prepare: (file) =>
    duckCounter(threads, `read_ndjson('${file.path}', columns = {"at": 'varchar', channel: 'varchar'})`),
  run: (_, count) => count(),
});

const CONTENDERS = {
  floor: { run: (file) => floorNdjson(file.chunks()).rows },
  tally: {
    prepare: () => importSource("tally/tallyNdjson.js"),
    run: (file, { tallyNdjson }) => tallyNdjson(file.chunks(), options),
    isRight: (file) => file.isTally,
  },
  "slice, JSON.parse, alone": {
    run(file) {
      let rows = 0;
      sliceAndParse(file, (row) => {
        if (row.channel) rows += 1;
      });
      return rows;
    },
    isRight(file) {
      const counts = floorCounts();
      sliceAndParse(file, ({ at, channel }) => counts.add(at, channel));
      const { rows } = counts.result();
      return (read) => read === COUNT && file.isRight(rows);
    },
  },
  "slice, JSON.parse": {
    run(file) {
      const counts = floorCounts();
      sliceAndParse(file, ({ at, channel }) => counts.add(at, channel));
      return counts.result().rows;
    },
  },
  "readline, JSON.parse": {
    async run(file) {
      const counts = floorCounts();
      const lines = createInterface({ input: createReadStream(file.path) });
      lines.on("line", (line) => {
        const { at, channel } = JSON.parse(line);
        counts.add(at, channel);
      });
      await new Promise((resolve) => lines.once("close", resolve));
      return counts.result().rows;
    },
  },
  "polars, lazy": {
    prepare: async () => (await import("nodejs-polars")).default,
    run: (file, pl) => countPolars(pl, pl.scanJson(file.path)),
  },
  "duckdb, 1 thread": duckdb(1),
  "duckdb, 2 threads": duckdb(2),
};

async function measureOne(name, kind, folder) {
  const { prepare, run, isRight } = CONTENDERS[name];
  const file = openFile(folder, kind, COUNT);
  const tools = await prepare?.(file);
  const check = isRight?.(file) ?? file.isRight;
  return measure(() => run(file, tools), COUNT, check);
}

export function benchNdjson() {
  const limit = atMost(1.1, "slice, JSON.parse, alone");
  const judge = (name, leastOf) => (name === "tally" ? limit(name, leastOf) : "");
  const folder = writeFiles(["ndjson", "nested"], [COUNT]);
  contest(import.meta.url, "NDJSON bytes to counts", Object.keys(CONTENDERS), ["ndjson", folder], judge);
  const some = ["floor", "tally", "slice, JSON.parse, alone"];
  contest(import.meta.url, "NDJSON with records in records", some, ["nested", folder], judge);
}

if (isOne(import.meta.url)) console.log(JSON.stringify(await measureOne(...process.argv.slice(3))));
else if (isMain(import.meta.url)) {
  benchNdjson();
  conclude();
}
