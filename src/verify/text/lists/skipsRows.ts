import { nearby } from "../relations/nearby.js";
import { sumOf } from "../relations/sumOf.js";
import type { Reading } from "../sums/Reading.js";
import type { CountList } from "./CountList.js";

/** So many numbers before the first part. */
const NEAR = 4;
/** With a row between them that has no number. */
const LINES = 2;

/** Whether rows with numbers of their own, which are no division of it by themselves, stand between a total and the first of its parts: the list begins further up. */
export function skipsRows({ counts }: Reading, { total, parts }: Pick<CountList, "total" | "parts">): boolean {
  const [first] = parts;
  if (first?.listed !== true || !parts.every(({ listed }) => listed)) return false;
  const above = nearby(counts, first.start, NEAR).filter(
    ({ line, listed, start }) =>
      listed && line > total.line && line < first.line && first.line - line <= LINES && start > total.start,
  );
  return above.length > 0 && sumOf(above) !== total.value;
}
