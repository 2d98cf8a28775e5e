// The files that the benches of CSV and NDJSON count: written once for all contenders, with the counts that each must give.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { records } from "./data.mjs";
import { floorIso } from "./floor.mjs";

export const CHUNK = 65_536;
export const HEADER = "id,at,channel,kind,note,status\n";
/** How a record is written in a file of each kind; a nested record is one that no plain pattern reads. */
export const LINES = {
  csv: ({ id, at, channel }) => `${id},${at},${channel},complaint,"a, b",closed\n`,
  ndjson: (row) => `${JSON.stringify(row)}\n`,
  nested: (row) => `${JSON.stringify({ ...row, by: { role: "agent" } })}\n`,
};
export const options = { at: "at", channel: "channel" };

/** Writes a file of each of `kinds` and size into a folder of their own, which goes with the process. */
export function writeFiles(kinds, sizes) {
  const folder = mkdtempSync(join(tmpdir(), "tally-files-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  for (const size of sizes) {
    const rows = records(size, "iso");
    for (const kind of kinds)
      writeFileSync(
        join(folder, `${kind}-${size}`),
        (kind === "csv" ? HEADER : "").concat(rows.map(LINES[kind]).join("")),
      );
    writeFileSync(join(folder, `counts-${size}`), JSON.stringify(floorIso(rows)));
  }
  return folder;
}

/** A file of a folder: where it is, its bytes, and what is right. */
export function openFile(folder, kind, size) {
  const path = join(folder, `${kind}-${size}`);
  const bytes = readFileSync(path);
  const { rows, counted } = JSON.parse(readFileSync(join(folder, `counts-${size}`), "utf8"));
  const want = JSON.stringify(rows);
  return {
    path,
    bytes,
    text: () => bytes.toString("utf8"),
    *chunks() {
      for (let at = 0; at < bytes.length; at += CHUNK) yield bytes.subarray(at, at + CHUNK);
    },
    /** Whether a channel, a month and a count in every line are the right ones. */
    isRight: (lines) => JSON.stringify([...lines].sort()) === want,
    /** Whether a tally counts them, and accounts for the others. */
    isTally: ({ counts, account }) =>
      JSON.stringify(linesOf(counts).sort()) === want && account.read === size && account.malformed === size - counted,
  };
}

export const linesOf = (counts) => counts.map(({ channel, month, count }) => `${channel} ${month} ${count}`);

/** The texts of chunks, as streams give them. */
export function* textsOf(chunks) {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
}

// A day that does not exist stops the parser of polars.
const NO_DAY = "2021-02-30T10:00:00Z";

/** Counts what polars has scanned, lazily. */
export const countPolars = (pl, frame) =>
  linesOf(
    frame
      .filter(pl.col("at").neq(pl.lit(NO_DAY)))
      .withColumns(
        pl
          .col("at")
          .str.strptime(pl.Datetime("ms"), "%+")
          .dt.convertTimeZone("Asia/Riyadh")
          .dt.strftime("%Y-%m")
          .alias("month"),
      )
      .groupBy(["channel", "month"])
      .agg(pl.col("id").count().alias("count"))
      .collectSync()
      .toRecords(),
  );

/** What counts a file in DuckDB, on so many threads; `source` reads it. */
export async function duckCounter(threads, source) {
  const { DuckDBInstance } = await import("@duckdb/node-api");
  const connection = await (await DuckDBInstance.create(":memory:", { threads: String(threads) })).connect();
  await connection.run("load icu");
  return async () => {
    const reader = await connection.runAndReadAll(
      `select channel, strftime(try_cast("at" as timestamptz) at time zone 'Asia/Riyadh', '%Y-%m') as month, count(*) as count
       from ${source} where try_cast("at" as timestamptz) is not null group by all`,
    );
    return linesOf(reader.getRowObjects());
  };
}
