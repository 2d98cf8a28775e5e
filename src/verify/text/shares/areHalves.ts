import { HALVES } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";

/** Whether one of two percentages is of men and the other of women, or both are named before the first or behind the last. */
export function areHalves([first, last]: readonly Item[]): boolean {
  if (first === undefined || last === undefined) return false;
  const words = [first, last].map(({ before, after }) => `${before} ${after.split(/[.:;؛]/)[0]}`);
  const isOf = (pair: readonly RegExp[], texts: readonly string[]) =>
    pair.every((side, at) => side.test(texts[at] ?? ""));
  return HALVES.some((pair) =>
    [words, [...words].reverse(), [first.before, first.before], [last.after, last.after]].some((texts) =>
      isOf(pair, texts),
    ),
  );
}
