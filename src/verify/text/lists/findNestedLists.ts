import { groupBy } from "../../tie/match/groupBy.js";
import { fails } from "../relations/fails.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { sumOf } from "../relations/sumOf.js";
import type { Reading } from "../sums/Reading.js";

/** Further from its head than this share of it, an inner list is of something else. */
const FAR = 0.1;

/** Finds rows of a list that the rows set further in below them divide: where one is divided whole, all have to be. */
export function findNestedLists({ text, counts, lineStarts }: Reading): readonly Relation[] {
  const byLine = groupBy(counts, ({ line }) => line);
  const rows = counts.filter(({ listed, line }) => listed && byLine.get(line)?.length === 1);
  const indents = new Map(rows.map((row) => [row, indentOf(text, lineStarts[row.line] ?? 0)]));
  const divided = rows.flatMap((head, at): Relation[] => {
    const parts = partsBelow(rows, at, indents);
    const far = Math.abs(sumOf(parts) - head.value) > FAR * head.value;
    return parts.length < 2 || far ? [] : [relate("sum", parts, head)];
  });
  const failed = divided.filter(fails);
  return failed.length < divided.length ? failed : [];
}

/** The rows right below one that are set in further than it, each as far as the first of them. */
function partsBelow(rows: readonly Item[], at: number, indents: ReadonlyMap<Item, number>): readonly Item[] {
  const head = rows[at];
  const first = rows[at + 1];
  const indent = (row: Item | undefined) => (row === undefined ? 0 : (indents.get(row) ?? 0));
  if (head === undefined || first === undefined || indent(first) <= indent(head)) return [];
  let end = at + 1;
  while (end < rows.length && indent(rows[end]) > indent(head)) end++;
  return rows.slice(at + 1, end).filter((row) => indent(row) === indent(first));
}

function indentOf(text: string, start: number): number {
  return /^[^\S\n]*/.exec(text.slice(start, start + 20))?.[0].length ?? 0;
}
