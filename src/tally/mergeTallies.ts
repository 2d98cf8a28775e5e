import { FeedbackError } from "../model/FeedbackError.js";
import { checkTally } from "./checkTally.js";
import { compareRows } from "./compareRows.js";
import { isSameZone } from "./isSameZone.js";
import type { Tally, TallyRow, TallySample } from "./TallyData.js";
import { ACCOUNT, BOUNDARY, DATES } from "./tallyNumbers.js";

/**
 * Adds tallies of parts of the records: of files, workers, shards or days. In any order and grouping the sum is the same,
 * and a tally of no records changes nothing but `channels`, which are those of all parts together.
 *
 * A call takes as many as an engine takes arguments, some ten thousand at least: of more, merge a thousand at a time, and then the sums.
 *
 * Ids are compared within each part only, so records of one id belong in one part: `parts` of the result says how many there were.
 *
 * @param first - a tally, as it was made or back from JSON
 * @param others - tallies of the same time zone, period and keys, in the same order
 * @returns the tally of all their records, with the samples of all parts; `boundary` and `withoutId` only where all of them have it
 * @throws `bad-tally` for a tally of another zone, period or keys, with counts out of order or not above 0, or with an
 * account that does not add up, `unsafe-sum` past 2^53 - 1
 *
 * @example
 * ```ts
 * import { mergeTallies, tally } from "beneficiary-feedback";
 * const options = { at: "at", channel: "via" } as const;
 * const one = tally([{ at: "2021-03-01", via: "calls" }], options);
 * const two = tally([{ at: "2021-03-02", via: "calls" }], options);
 * console.log(mergeTallies(one, two).counts); // => [{"channel":"calls","month":"2021-03","count":2}]
 * ```
 */
export function mergeTallies(first: Tally, ...others: readonly Tally[]): Tally {
  // Where types are not looked at, a list of them is soon given.
  if (Array.isArray(first)) fail("the tallies of a list as arguments: mergeTallies(...list)", first);
  [first, ...others].forEach((each, index) => {
    checkTally(each, "mergeTallies", `tallies.${index}`);
  });
  return mergeAll(first, others);
}

/** Halves first: adding each to the sum of those before it would take quadratic time. */
function mergeAll(first: Tally, others: readonly Tally[]): Tally {
  const half = others.length >> 1;
  const middle = others[half];
  return middle ? mergeTwo(mergeAll(first, others.slice(0, half)), mergeAll(middle, others.slice(half + 1))) : first;
}

function mergeTwo(a: Tally, b: Tally): Tally {
  for (const name of ["timeZone", "period", "keys"] as const) {
    const [one, two] = [JSON.stringify(a[name]), JSON.stringify(b[name])];
    if (!(name === "timeZone" ? isSameZone(one, two) : one === two))
      fail(`tallies of the same ${name}, not ${one} and ${two}`, b[name]);
  }
  if (!a.dates !== !b.dates) fail("a second date in all tallies or in none", b.dates);
  const { boundary, withoutId, tallyVersion, period, keys } = a;
  return {
    tallyVersion,
    // Of two spellings that with more capitals is taken, in whatever order they come.
    timeZone: [a.timeZone, b.timeZone].sort()[0] ?? a.timeZone,
    ...(period === undefined ? {} : { period }),
    keys,
    ...(a.channels || b.channels ? { channels: mergeChannels(a.channels, b.channels) } : {}),
    counts: mergeCounts(a.counts, b.counts, compareRows(a.keys)),
    account: addFields(ACCOUNT, a.account, b.account),
    // What is not known of a part is not known of the whole.
    // A record that carries no count is one.
    ...((a.total ?? b.total) === undefined
      ? {}
      : { total: add(a.total ?? a.account.counted, b.total ?? b.account.counted) }),
    ...(boundary && b.boundary ? { boundary: addFields(BOUNDARY, boundary, b.boundary) } : {}),
    ...(a.dates && b.dates ? { dates: addFields(DATES, a.dates, b.dates) } : {}),
    ...(withoutId === undefined || b.withoutId === undefined ? {} : { withoutId: add(withoutId, b.withoutId) }),
    parts: add(a.parts, b.parts),
    samples: [...a.samples, ...b.samples].sort(compareSamples),
  };
}

/** A branch may have asked for its own channels only, or for none by name. */
function mergeChannels(a: readonly string[] = [], b: readonly string[] = []): readonly string[] {
  // Most parts were asked for the same, and to sort 1,000 takes longer than all else.
  if (a.length === b.length && a.every((id, at) => id === b[at])) return a;
  return [...new Set([...a, ...b])].sort();
}

/** Both lists are in order. */
function mergeCounts(
  a: readonly TallyRow[],
  b: readonly TallyRow[],
  compare: (a: TallyRow, b: TallyRow) => number,
): readonly TallyRow[] {
  const merged: TallyRow[] = [];
  let [left, right] = [0, 0];
  while (left < a.length || right < b.length) {
    const [one, two] = [a[left], b[right]];
    const order = !one ? 1 : !two ? -1 : compare(one, two);
    const row = one && two && order === 0 ? { ...one, count: add(one.count, two.count) } : order < 0 ? one : two;
    if (row) merged.push(row);
    if (order <= 0) left += 1;
    if (order >= 0) right += 1;
  }
  return merged;
}

function addFields<Name extends string>(
  names: readonly Name[],
  a: Readonly<Record<Name, number>>,
  b: Readonly<Record<Name, number>>,
): Record<Name, number> {
  const sum: Record<Name, number> = { ...a };
  for (const name of names) sum[name] = add(a[name], b[name]);
  return sum;
}

function fail(rule: string, value: unknown): never {
  throw new FeedbackError("bad-tally", `mergeTallies needs ${rule}`, value);
}

function add(a: number, b: number): number {
  const sum = a + b;
  if (!Number.isSafeInteger(sum)) throw new FeedbackError("unsafe-sum", "mergeTallies needs a safe sum", sum);
  return sum;
}

function sampleKey({ reason, value, lastLine }: TallySample): string {
  return JSON.stringify([reason, value, lastLine]);
}

function compareSamples(a: TallySample, b: TallySample): number {
  if (a.line !== b.line) return a.line - b.line;
  const [left, right] = [sampleKey(a), sampleKey(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}
