import { FeedbackError } from "../model/FeedbackError.js";
import { isExactCount } from "../model/isExactCount.js";
import { checkPlaces } from "./checkPlaces.js";
import { counter } from "./counter.js";
import { countPlainColumns } from "./countPlain.js";
import { type Place, placesOf } from "./placesOf.js";
import { presentPlaces } from "./presentPlaces.js";
import type { Tally } from "./TallyData.js";
import type { TallyOptions } from "./TallyOptions.js";

/** Columns of one length under their names; arrays or typed arrays. */
export type Columns<Name extends PropertyKey = string> = Readonly<Record<Name, ArrayLike<unknown>>>;

/**
 * Counts records given as columns by channel and month, as `tally` does.
 *
 * @param columns - arrays of one length; channels may be numbers, which `channels` names: `{ 0: "calls", 1: "emails" }`
 * @param options - the names of the columns, no functions, since there are no rows; and what to count
 * @returns the same tally that the rows would give; `NaN` in a column of times is a record without a timestamp
 * @throws `bad-option` for a column that is not there, no array or of another length, times, counts, ids and versions in a `Float32Array`, which are no longer exact, and for a function in the place of a name, and whatever `tally` throws
 *
 * @example
 * ```ts
 * import { tallyColumns } from "beneficiary-feedback";
 * const columns = { at: Float64Array.of(1617224399000, 1617224400000), via: Uint8Array.of(0, 0) };
 * const { counts } = tallyColumns(columns, { at: "at", channel: "via", channels: { 0: "calls" }, timestamp: "epoch-ms" });
 * console.log(counts.map(({ month, count }) => [month, count])); // => [["2021-03",1],["2021-04",1]]
 * ```
 */
export function tallyColumns<Data extends Columns<keyof Data>>(
  columns: Data,
  options: TallyOptions<never, keyof Data & string>,
): Tally {
  checkPlaces<Data>(options);
  const columnOf = (field: keyof Data & string): ArrayLike<unknown> => {
    const column = typeof field === "string" && Object.hasOwn(Object(columns), field) ? columns[field] : undefined;
    if (typeof column === "object" && isExactCount(column?.length)) {
      // Of a vector that is read by get(index), every value would be missing. Lists may have holes.
      if (column.length === 0 || Array.isArray(column) || 0 in column) return column;
      throw new FeedbackError("bad-option", "tallyColumns needs arrays, such as a vector's toArray() gives", field);
    }
    throw new FeedbackError("bad-option", "tallyColumns needs the names of columns with a length", field);
  };
  // A time in such a number is exact to two minutes, an id to eight digits, and nobody would see where the others went.
  for (const field of [options.at, options.otherDate?.at, options.count, options.id, options.version])
    if (field !== undefined && /Float(?:16|32)Array/.test(Object.prototype.toString.call(columnOf(field))))
      throw new FeedbackError(
        "bad-option",
        "tallyColumns needs times, counts, ids and versions of 64 bits, such as a Float64Array",
        field,
      );
  const times = columnOf(options.at);
  const channels = columnOf(options.channel);
  const place = (field: keyof Data & string): Place<number> => {
    const column = columnOf(field);
    if (column.length === times.length) return (index) => column[index];
    throw new FeedbackError("bad-option", "tallyColumns needs columns of one length", field);
  };
  const { tables, add, finish } = counter(presentPlaces(placesOf(options, place)));
  let index = countPlainColumns(tables, times, channels, 0);
  while (index < times.length) {
    add(index, index + 1);
    index = countPlainColumns(tables, times, channels, index + 1);
  }
  return finish(times.length);
}
