import { FeedbackError } from "../model/FeedbackError.js";
import { checkPlaces } from "./checkPlaces.js";
import { checkProgress } from "./checkProgress.js";
import { datedTally } from "./datedTally.js";
import { isStream } from "./isStream.js";
import { orLetGo } from "./orLetGo.js";
import type { StreamOptions } from "./Progress.js";
import { rowCounter } from "./rowCounter.js";
import type { Tally } from "./TallyData.js";
import type { TallyOptions } from "./TallyOptions.js";
import { untilStopped } from "./untilStopped.js";

/** After how many records that come one at a time it is told how far the source is read. */
const BATCH = 1024;

/** What is said of the source, whose bytes nobody counts. */
const KNOWN: Readonly<Record<keyof Omit<StreamOptions, "totalBytes">, true>> = { onProgress: true, signal: true };

/**
 * Counts records that come over time, as `tally` does, in memory that does not grow with their number (ids apart).
 *
 * @param source - records, or better arrays of some hundred records each: one at a time costs several times as much. Each is read before
 * the next is asked for, so one object, or one array, may be filled again and again
 * @param options - where the fields are, what to count, `onProgress` and `signal`
 * @returns the tally of all records
 * @throws `bad-input` for what is no stream, one of bytes or of nothing but texts, and as `tally` does, whatever `tally`, the source and `onProgress` throw, and the reason of `signal` when it is aborted
 *
 * @example
 * ```ts
 * import { tallyStream } from "beneficiary-feedback";
 * async function* pages() {
 *   yield [{ at: "2021-03-01", via: "calls" }, { at: "2021-03-02", via: "calls" }];
 *   yield [{ at: "2021-04-01", via: "calls" }];
 * }
 * const { counts } = await tallyStream(pages(), { at: "at", channel: "via" });
 * console.log(counts.map(({ month, count }) => [month, count])); // => [["2021-03",2],["2021-04",1]]
 * ```
 */
export async function tallyStream<Row extends object>(
  source: AsyncIterable<Row | readonly Row[]> | Iterable<Row | readonly Row[]>,
  options: TallyOptions<Row> & Omit<StreamOptions, "totalBytes">,
): Promise<Tally> {
  return orLetGo(source, () => countItems(source, options));
}

async function countItems<Row extends object>(
  source: AsyncIterable<Row | readonly Row[]> | Iterable<Row | readonly Row[]>,
  options: TallyOptions<Row> & Omit<StreamOptions, "totalBytes">,
): Promise<Tally> {
  checkPlaces(options, KNOWN);
  const { addAll, first, read, finish } = rowCounter<Row>(options);
  const { onProgress, signal } = options;
  if (!isStream(source)) throw new FeedbackError("bad-input", "tallyStream needs a stream of records", source);
  // Each is read before the next is asked for: a cursor may fill one object again and again.
  const one: Row[] = [];
  let untold = 0;
  let isText = true;
  const tell = async () => {
    untold = 0;
    await onProgress?.({ records: read() });
  };
  checkProgress(onProgress);
  return untilStopped(signal, source, async (items) => {
    for await (const item of items) {
      signal?.throwIfAborted();
      if (ArrayBuffer.isView(item)) refuseText(item);
      isText &&= typeof item === "string";
      if (isChunk(item)) {
        if (untold > 0) await tell();
        addAll(item);
        await tell();
      } else {
        one[0] = item;
        addAll(one);
        untold += 1;
        if (untold === BATCH) await tell();
      }
    }
    signal?.throwIfAborted();
    if (untold > 0) await tell();
    if (isText && read() > 0) refuseText("");
    return datedTally(finish(), first());
  });
}

/** A file is a stream, too. */
function refuseText(found: unknown): never {
  throw new FeedbackError(
    "bad-input",
    "tallyStream needs records, or lists of them; tallyNdjson and tallyCsv read those of a text or of bytes",
    found,
  );
}

function isChunk<Row>(item: Row | readonly Row[]): item is readonly Row[] {
  return Array.isArray(item);
}
