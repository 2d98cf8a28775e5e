import { TOTAL } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";

/** A telephone number has five digits or more. */
const SHORTEST = 10_000;

/** The counts without the numbers of telephones: of a text that parts the thousands of the others, the few that alone end a row and count nothing. */
export function withoutCodes(counts: readonly Item[]): readonly Item[] {
  const large = counts.filter(({ value }) => value >= 1000);
  const bare = large.filter(({ value, start, end }) => end - start === String(value).length);
  const isCode = ({ listed, noun, value, before, after }: Item) =>
    value >= SHORTEST && listed && noun === undefined && /: $/.test(before) && !after && !TOTAL.test(before);
  if (3 * bare.length >= large.length || !bare.every(isCode)) return counts;
  const codes = new Set(bare);
  return counts.filter((count) => !codes.has(count));
}
