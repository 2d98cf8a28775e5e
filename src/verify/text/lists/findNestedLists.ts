import { groupBy } from "../../tie/match/groupBy.js";
import { OF_WHICH, OPEN } from "../passage/cues.js";
import { hasBullet } from "../passage/hasBullet.js";
import { fails } from "../relations/fails.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { sumOf } from "../relations/sumOf.js";
import type { Reading } from "../sums/Reading.js";
import { isListSlip } from "./isListSlip.js";

/** Further from its head than this share of it, an inner list is of something else. */
const FAR = 0.1;

/** A longer line is no heading of a list. */
const LONGEST = 80;

/** Finds rows of a list, and its headings, that the rows set further in or with bullets below them divide: where one is divided whole, all have to be. */
export function findNestedLists({ text, counts, lineStarts }: Reading): readonly Relation[] {
  const byLine = groupBy(counts, ({ line }) => line);
  const lineOf = (line: number) =>
    text.slice(lineStarts[line] ?? text.length, lineStarts[line + 1]).slice(0, LONGEST + 1);
  const isHeading = ({ line }: Item) => lineOf(line).length <= LONGEST && hasBullet(lineOf(line + 1));
  const rows = counts.filter((row) => (row.listed || isHeading(row)) && byLine.get(row.line)?.length === 1);
  const indents = new Map(rows.map((row) => [row, indentOf(lineOf(row.line))]));
  const divided = rows.flatMap((head, at): Relation[] => {
    const parts = partsBelow(rows, at, indents);
    const far = Math.abs(sumOf(parts) - head.value) > FAR * head.value && !isListSlip(head.value, parts);
    const isOpen = [OPEN, OF_WHICH].some((cue) => cue.test(head.after));
    return parts.length < 2 || far || isOpen ? [] : [relate("sum", parts, head)];
  });
  const failed = divided.filter(fails);
  return failed.length < divided.length ? failed : [];
}

/** The rows right below one that are set in further than it, each as far as the first of them. */
function partsBelow(rows: readonly Item[], at: number, indents: ReadonlyMap<Item, number>): readonly Item[] {
  const head = rows[at];
  const first = rows[at + 1];
  const indent = (row: Item | undefined) => (row === undefined ? 0 : (indents.get(row) ?? 0));
  if (head === undefined || first?.line !== head.line + 1 || indent(first) <= indent(head)) return [];
  let end = at + 1;
  while (end < rows.length && indent(rows[end]) > indent(head)) end++;
  return rows.slice(at + 1, end).filter((row) => indent(row) === indent(first));
}

/** How far in a line begins; a bullet is one step more. */
function indentOf(line: string): number {
  return (/^[^\S\n]*/.exec(line)?.[0].length ?? 0) + (hasBullet(line) ? 1 : 0);
}
