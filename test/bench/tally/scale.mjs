// What a record costs, and how much memory, from 100,000 to a million of them, streamed, with --long to 10 million; then merging and
// serialising.
// node scale.mjs [--long] [--strict]
import { checked, conclude, say, verdict } from "../verdict.mjs";
import { importSource } from "./build.mjs";
import { ask, isLong, isMain, isOne } from "./contest.mjs";
import { records } from "./data.mjs";
import { CHUNK, HEADER, LINES, options } from "./files.mjs";

const ROUND = 20_000;
const ROUNDS = 3;
/** As many records for every size, in so many calls. */
const TOTAL = isLong ? 10_000_000 : 5_000_000;

/** The chunks of one round of records. */
function chunksOf(kind, rows) {
  if (kind === "objects")
    return Array.from({ length: ROUND / 1000 }, (_, at) => rows.slice(at * 1000, (at + 1) * 1000));
  const bytes = new TextEncoder().encode(rows.map(LINES[kind]).join(""));
  return Array.from({ length: Math.ceil(bytes.length / CHUNK) }, (_, at) =>
    bytes.subarray(at * CHUNK, (at + 1) * CHUNK),
  );
}

/** The same round over and over, so that no more than one is held. */
function* endless(count, chunks, header) {
  if (header) yield header;
  for (let done = 0; done < count; done += ROUND) yield* chunks;
}

async function stream(kind, count, total) {
  const tools = await importSource("read/csv.js", "tally/tallyNdjson.js", "tally/tallyStream.js");
  const run = { csv: tools.tallyCsv, ndjson: tools.tallyNdjson, objects: tools.tallyStream }[kind];
  const chunks = chunksOf(kind, records(ROUND, "iso"));
  const header = kind === "csv" ? new TextEncoder().encode(HEADER) : undefined;
  let peak = 0;
  const onProgress = () => {
    peak = Math.max(peak, process.memoryUsage.rss());
  };
  // The same for every size, as many calls of as many records: what a process pays for its first calls belongs to none of them.
  for (let call = 0; call < 10; call++) await run(endless(100_000, chunks, header), options);
  let read = 0;
  let runs = 0;
  // As many records for every size, by the processor's time: what else the machine does then weighs least.
  const start = process.cpuUsage();
  for (let done = 0; done < total; done += count) {
    read += (await run(endless(count, chunks, header), { ...options, onProgress })).account.read;
    runs += 1;
  }
  const { user, system } = process.cpuUsage(start);
  return { ns: ((user + system) * 1000) / (runs * count), peak: peak / 2 ** 20, isRight: read === runs * count };
}

/** Microseconds of one call, the least of many rounds. */
function microseconds(run) {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 200; round++) {
    const start = performance.now();
    for (let call = 0; call < 20; call++) run();
    least = Math.min(least, ((performance.now() - start) / 20) * 1000);
  }
  return least;
}

export async function benchScale() {
  const sizes = isLong ? [100_000, 1_000_000, TOTAL] : [100_000, 1_000_000];
  say("\nOne streamed count: ns per record, ratio to the least, peak memory");
  for (const kind of ["objects", "csv", "ndjson"]) {
    const rounds = Array.from({ length: ROUNDS }, () => sizes.map((count) => ask(import.meta.url, kind, count, TOTAL)));
    const results = sizes.map((_, index) => rounds.map((list) => list[index]).sort((a, b) => a.ns - b.ns)[0]);
    const least = Math.min(...results.map(({ ns }) => ns));
    const flattest = Math.min(...results.map(({ peak }) => peak));
    results.forEach(({ ns, peak, isRight }, index) => {
      const ratio = `${ns.toFixed(0).padStart(5)} ${(ns / least).toFixed(2)}×`;
      say(
        `  ${kind.padEnd(8)} ${String(sizes[index]).padStart(9)} ${ratio}  peak ${peak.toFixed(0).padStart(4)} MiB  ${checked(isRight)}${verdict(ns <= 1.1 * least, "≤ 1.1 × the least")}${verdict(peak <= flattest + 20, "≤ 20 MiB more")}`,
      );
    });
  }
  const { tally, mergeTallies } = await importSource("tally/tally.js", "tally/mergeTallies.js");
  const rows = records(100_000, "iso");
  const [one, two] = [tally(rows.slice(0, 50_000), options), tally(rows.slice(50_000), options)];
  const [whole, text] = [tally(rows, options), JSON.stringify(one)];
  const isRight =
    JSON.stringify(mergeTallies(JSON.parse(text), two).counts) === JSON.stringify(whole.counts) &&
    mergeTallies(one, two).account.read === 100_000;
  say(`\nA tally of ${one.counts.length} counts: µs`);
  for (const [name, run] of [
    ["merge two", () => mergeTallies(one, two)],
    ["write as JSON", () => JSON.stringify(one)],
    ["read from JSON", () => JSON.parse(text)],
  ]) {
    const time = microseconds(run);
    say(
      `  ${name.padEnd(16)} ${time.toFixed(1).padStart(7)}  ${checked(isRight)}${verdict(time < 1000, "in microseconds")}`,
    );
  }
}

if (isOne(import.meta.url))
  console.log(JSON.stringify(await stream(process.argv[3], Number(process.argv[4]), Number(process.argv[5]))));
else if (isMain(import.meta.url)) {
  await benchScale();
  conclude();
}
