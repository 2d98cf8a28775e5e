import { OTHER, WHOLE } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";

/** Some months may be told of a whole year. */
const YEAR_WORD = /year|سنه|عام/;

/** Whether a row of a list is that of all the rows above it: "All directorates  970". */
export function endsList({ before, listed, start }: Item, rows: readonly Item[]): boolean {
  const label = before.replace(/[^a-zء-ي\s]/g, "").trim();
  return (
    listed &&
    rows.length > 2 &&
    WHOLE.test(label) &&
    !OTHER.test(label) &&
    !YEAR_WORD.test(label) &&
    rows.every((row) => row.listed && row.end <= start)
  );
}
