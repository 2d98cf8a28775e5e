import { FeedbackError } from "../model/FeedbackError.js";
import { checkPlaces } from "./checkPlaces.js";
import { checkProgress } from "./checkProgress.js";
import { isStream } from "./isStream.js";
import { orLetGo } from "./orLetGo.js";
import type { StreamOptions } from "./Progress.js";
import { rowCounter } from "./rowCounter.js";
import type { Tally } from "./TallyData.js";
import type { TallyOptions } from "./TallyOptions.js";
import { untilStopped } from "./untilStopped.js";

const BATCH = 1024;

/** What is said of the source, whose bytes nobody counts. */
const KNOWN: Readonly<Record<keyof Omit<StreamOptions, "totalBytes">, true>> = { onProgress: true, signal: true };

/**
 * Counts records that come over time, as `tally` does, in memory that does not grow with their number (ids apart).
 *
 * @param source - records, or better arrays of some hundred records each: one at a time costs several times as much
 * @param options - where the fields are, what to count, `onProgress` and `signal`
 * @returns the tally of all records
 * @throws `bad-input` for what is no stream, whatever `tally` and the source throw, and the reason of `signal` when it is aborted
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
  const { addAll, read, finish } = rowCounter<Row>(options);
  const { onProgress, signal } = options;
  if (!isStream(source)) throw new FeedbackError("bad-input", "tallyStream needs a stream of records", source);
  let batch: Row[] = [];
  const flush = (rows: readonly Row[]) => {
    addAll(rows);
    onProgress?.({ records: read() });
  };
  checkProgress(onProgress);
  return untilStopped(signal, source, async (items) => {
    for await (const item of items) {
      signal?.throwIfAborted();
      if (isChunk(item)) {
        if (batch.length > 0) flush(batch);
        batch = [];
        flush(item);
      } else if (batch.push(item) >= BATCH) {
        flush(batch);
        batch = [];
      }
    }
    signal?.throwIfAborted();
    if (batch.length > 0) flush(batch);
    return finish();
  });
}

function isChunk<Row>(item: Row | readonly Row[]): item is readonly Row[] {
  return Array.isArray(item);
}
