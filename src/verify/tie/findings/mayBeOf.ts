import { isWithin } from "./isWithin.js";
import type { NamedRun } from "./namedRuns.js";

/** Whether a name without its year may be meant of the title's. */
export function mayBeOf({ isBare, first, last }: NamedRun, title: NamedRun): boolean {
  if (!isBare) return false;
  const years = title.first - (title.first % 12) - (first - (first % 12));
  return isWithin({ first: first + years, last: last + years }, title);
}
