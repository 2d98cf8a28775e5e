import type { Coverage } from "../model/Result.js";

/** The coverage of a part and its whole: the counts of the whole, and what the part alone lacks. */
export function portionCoverage(part: Coverage, whole: Coverage): Coverage {
  const own = part.missing.filter(
    ({ channel, period }) => !whole.missing.some((other) => other.channel === channel && other.period === period),
  );
  if (own.length === 0) return whole;
  const missing = [...whole.missing, ...own];
  // A month without a count is one of those that a given total of its channel is over.
  const within = own.filter(({ channel }) => channel !== undefined);
  const present = Math.max(0, whole.present - within.length);
  return { present, expected: present + missing.length, missing };
}
