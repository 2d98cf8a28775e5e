import { needSafe } from "./needSafe.js";
import { noteCaveat } from "./noteCaveat.js";
import type { OpenSum } from "./OpenSum.js";

/** Adds a whole sum to another; it stays as it is itself. Throws `unsafe-sum`, by the place of the other. */
export function joinSum(
  sum: OpenSum,
  { value, present, gaps, caveats, known, hidden }: OpenSum,
  channel: string,
  list?: string,
  part?: string,
): void {
  sum.value += value;
  needSafe(sum.value, channel, list, part);
  sum.present += present;
  sum.known ||= known;
  sum.hidden ||= hidden;
  for (const gap of gaps) sum.gaps.push(gap);
  for (const caveat of caveats) noteCaveat(sum.caveats, caveat);
}
