import { isStock } from "../clauses/isStock.js";
import type { Item } from "../relations/Relation.js";
import { runsOf } from "../relations/runsOf.js";
import { accountRoles } from "./accountRoles.js";

/** Parts of a text that may tell one account where the whole tells more: its paragraphs, and each with the next. */
export function accountBlocks(
  counts: readonly Item[],
  divided: readonly Item[],
): readonly (readonly (readonly Item[])[])[] {
  // A line, or neighbouring rows of a list.
  const paragraphs = runsOf(
    counts,
    (last, next) => last.line === next.line || (last.listed && next.listed && next.line - last.line === 1),
  );
  // What was there and came in, and in the next paragraph what went and is left; further on, something else. Not of several offices.
  const isOne = [...accountRoles(divided).values()].filter(isStock).length <= 2;
  const lines = isOne ? runsOf(divided, (last, next) => last.line === next.line) : [];
  return [paragraphs.filter(({ length }) => length > 3), lines.map((line, at) => line.concat(lines[at + 1] ?? []))];
}
