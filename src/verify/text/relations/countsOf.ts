import type { Item } from "./Relation.js";

/** So many for each of several: "2 visits each", `1,000 ريال لكل منهما`. */
const EACH =
  /^(?: [a-z]+)? (?:each(?! (?:was|were|had|has|have|is|are|received))|apiece)(?![a-z])|^(?: [ء-ي]+)? لكل (?:واحده?|منه[امن]|فرد)(?![ء-ي])/;

/** The counts that may be added to each other: no percentages, no rates. */
export function countsOf(items: readonly Item[]): readonly Item[] {
  return items.filter(
    ({ kind, per, value, after }) => kind === "count" && per === undefined && value > 0 && !EACH.test(after),
  );
}
