import type { Coverage } from "../model/Result.js";

/** The coverage of a part and its whole: the counts of the whole, and what the part alone lacks. */
export function portionCoverage(part: Coverage, whole: Coverage): Coverage {
  // Most lack nothing.
  if (part.missing.length === 0) return whole;
  const own = part.missing.filter(
    ({ channel, period }) => !whole.missing.some((other) => other.channel === channel && other.period === period),
  );
  if (own.length === 0) return whole;
  const missing = [...whole.missing, ...own];
  // A total that is given says nothing of the months that it is over: of a month that it alone knows, what the month has counts.
  const { present } = own.some(({ channel }) => channel !== undefined) ? part : whole;
  return { present, expected: present + missing.length, missing };
}
