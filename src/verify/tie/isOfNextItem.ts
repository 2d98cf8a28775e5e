import { rightLimit } from "./rightLimit.js";
import type { Surroundings } from "./Surroundings.js";

/** What parts a name from the numbers of another item. */
const PARTED = /[,،;؛.()|\t\n]/;

/** Whether a name behind a number and a comma or "and" begins the next item: "calls rose to 30, e-mails to 20". */
export function isOfNextItem(page: Surroundings, index: number, from: number, to: number): boolean {
  const { text, readings, gaps } = page;
  const next = rightLimit(readings, index);
  if (gaps(readings[index]?.span.end ?? 0, from) === 0 || next < to) return false;
  return next !== Number.POSITIVE_INFINITY && !PARTED.test(text.slice(to, next));
}
