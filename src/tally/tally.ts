import { checkPlaces } from "./checkPlaces.js";
import { datedTally } from "./datedTally.js";
import { iterable } from "./iterable.js";
import { rowCounter } from "./rowCounter.js";
import type { Tally } from "./TallyData.js";
import type { TallyOptions } from "./TallyOptions.js";

/**
 * Counts records by channel and month, and accounts for every one of them.
 *
 * @param records - any iterable of your own objects; each is read before the next is asked for, so one object may be filled again and
 * again. For columns see `tallyColumns`, for streams `tallyStream`
 * @param options - where the fields are, and what to count
 * @returns the counts, and what became of every record: `account.read` is the sum of the others. No records give no counts.
 * @throws `bad-option` for a layout of timestamps that is not clear or a reserved key, `bad-time-zone`, `bad-period`; `bad-input` for
 * what is no iterable, for pages of records in which none is dated, and where records are counted for an `id` or `version` by a name that none of them has
 *
 * @example
 * ```ts
 * import { tally } from "beneficiary-feedback";
 * const calls = [
 *   { at: "2021-03-31T20:59:59Z", via: "phone" },
 *   { at: "2021-03-31T21:00:00Z", via: "phone" },
 *   { at: "2021-02-30T09:00:00Z", via: "phone" },
 * ];
 * const { counts, account } = tally(calls, { at: "at", channel: "via", period: "2021-Q1" });
 * console.log(counts); // => [{"channel":"phone","month":"2021-03","count":1}]
 * console.log([account.read, account.counted, account.outOfPeriod, account.malformed]); // => [3,1,1,1]
 * ```
 */
export function tally<Row extends object>(records: Iterable<Row>, options: TallyOptions<Row>): Tally {
  checkPlaces(options);
  const counting = rowCounter(options);
  if (Array.isArray(records)) counting.addAll(records);
  else {
    // Each before the next is asked for: a cursor may fill one object again and again.
    const one: Row[] = [];
    for (const record of iterable(records, "tally")) {
      one[0] = record;
      counting.addAll(one);
    }
  }
  return datedTally(counting.finish(), counting.first());
}
