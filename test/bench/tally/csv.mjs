// CSV bytes to counts: the floor, the parsers with the floor's counts behind them, the tally, and what reads the file itself.
// A name that ends in "alone" only parses: what it gives is counted once, beside the time.
// node csv.mjs [--long] [--strict] ["contender;contender"]
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { conclude } from "../verdict.mjs";
import { importSource } from "./build.mjs";
import { atMost, contest, isMain, isOne, measure, namesAsked } from "./contest.mjs";
import { countPolars, duckCounter, openFile, options, textsOf, writeFiles } from "./files.mjs";
import { floorCounts } from "./floor.mjs";
import { floorCsv } from "./floorBytes.mjs";

const COUNT = 1_000_000;
/** Of what takes microseconds a row. */
const FEW = 200_000;
const FIELDS = { at: 1, channel: 2 };

/** Parses in chunks and hands every batch of rows to `take`, the header with the first. */
function papaparse({ Parser }, file, take) {
  let rest = "";
  for (const text of textsOf(file.chunks())) {
    rest += text;
    const { data, meta } = new Parser({ delimiter: ",", newline: "\n" }).parse(rest, 0, true);
    rest = rest.slice(meta.cursor);
    take(data);
  }
}

/** Counts the rows that `parse` hands over, one by one. */
async function counted(parse) {
  const counts = floorCounts();
  await parse((row) => counts.add(row[FIELDS.at], row[FIELDS.channel]));
  return counts.result().rows;
}

const duckdb = (threads) => ({
  async prepare(file) {
    return duckCounter(threads, `read_csv('${file.path}', all_varchar = true)`);
  },
  run: (_, count) => count(),
});

const CONTENDERS = {
  floor: { run: (file) => floorCsv(file.chunks()).rows },
  tally: {
    prepare: () => importSource("read/csv.js"),
    run: (file, { tallyCsv }) => tallyCsv(file.chunks(), options),
    isRight: (file) => file.isTally,
  },
  "papaparse, chunks, alone": {
    prepare: async () => (await import("papaparse")).default,
    run(file, papa) {
      let rows = 0;
      papaparse(papa, file, (batch) => {
        rows += batch.length;
      });
      return rows;
    },
    async isRight(file, papa, size) {
      const rows = await counted((add) => {
        let isFirst = true;
        papaparse(papa, file, (batch) => {
          for (const row of isFirst ? batch.slice(1) : batch) add(row);
          isFirst = false;
        });
      });
      return (read) => read === size + 1 && file.isRight(rows);
    },
  },
  "papaparse, step": {
    prepare: async () => (await import("papaparse")).default,
    run: (file, papa) =>
      counted((add) => {
        let isHeader = true;
        papa.parse(file.text(), {
          skipEmptyLines: true,
          step({ data }) {
            if (!isHeader) add(data);
            isHeader = false;
          },
        });
      }),
  },
  "papaparse, header: true": {
    prepare: async () => (await import("papaparse")).default,
    run(file, papa) {
      const counts = floorCounts();
      for (const row of papa.parse(file.text(), { header: true, skipEmptyLines: true }).data)
        counts.add(row.at, row.channel);
      return counts.result().rows;
    },
  },
  "udsv, 64 KiB chunks": {
    prepare: () => import("udsv"),
    run: (file, { inferSchema, initParser }) =>
      counted((add) => {
        let parser;
        for (const text of textsOf(file.chunks())) {
          parser ??= initParser(inferSchema(text));
          parser.chunk(text, parser.stringArrs, add);
        }
        parser.end();
      }),
  },
  "d3-dsv, rows": {
    prepare: () => import("d3-dsv"),
    run: (file, { csvParseRows }) =>
      counted((add) => {
        csvParseRows(file.text(), (row, index) => {
          if (index > 0) add(row);
        });
      }),
  },
  "csv-parse, sync": {
    size: FEW,
    prepare: () => import("csv-parse/sync"),
    run: (file, { parse }) =>
      counted((add) => {
        for (const row of parse(file.bytes, { from_line: 2 })) add(row);
      }),
  },
  "csv-parse, stream": {
    size: FEW,
    prepare: () => import("csv-parse"),
    run: (file, { parse }) =>
      counted((add) =>
        pipeline(Readable.from(file.chunks()), parse({ from_line: 2 }), async (rows) => {
          for await (const row of rows) add(row);
        }),
      ),
  },
  "polars, lazy": {
    prepare: async () => (await import("nodejs-polars")).default,
    run: (file, pl) => countPolars(pl, pl.scanCSV(file.path)),
  },
  "duckdb, 1 thread": duckdb(1),
  "duckdb, 2 threads": duckdb(2),
};

async function measureOne(name, folder) {
  const { size = COUNT, prepare, run, isRight } = CONTENDERS[name];
  const file = openFile(folder, "csv", size);
  const tools = await prepare?.(file);
  const check = (await isRight?.(file, tools, size)) ?? file.isRight;
  return measure(() => run(file, tools), size, check);
}

export function benchCsv(asked = Object.keys(CONTENDERS)) {
  const limit = atMost(1.15, "papaparse, chunks, alone");
  const folder = writeFiles(["csv"], [COUNT, FEW]);
  contest(import.meta.url, "CSV bytes to counts", asked, [folder], (name, leastOf) =>
    name === "tally" ? limit(name, leastOf) : "",
  );
}

if (isOne(import.meta.url)) console.log(JSON.stringify(await measureOne(process.argv[3], process.argv[4])));
else if (isMain(import.meta.url)) {
  benchCsv(namesAsked());
  conclude();
}
