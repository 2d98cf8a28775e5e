import { OPEN } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";

/** Rows, each a name with its count, up to a blank line. */
export interface RowBlock {
  readonly rows: readonly Item[];
  /** The count at the end of the heading right above them: "Second quarter (63 complaints)". */
  readonly head?: Item;
  /** The counts above them. */
  readonly above: readonly Item[];
}

/** Fewer rows are no list. */
const FEWEST = 3;
/** Further up no total is looked for. */
const REACH = 60;
/** What may stand behind the count of a heading: its noun, and by what it is divided. */
const END = /^[^.؟?!\d]{0,70}$/;
const OPENED = /\(\s*$/;
/** From a count to that of the next name of a row: "Riyadh (118) – Jeddah (97)", "finance 1,116 + projects 1,211". */
const NEXT = /^[\s)]{0,3}(?:[–—|+•·]|-\s)[^\d\n]{1,40}$/;

/** The blocks of rows of a text, or of names in one row, with the count of their heading. */
export function rowBlocks(text: string, counts: readonly Item[]): readonly RowBlock[] {
  const lines = text.split("\n");
  const isEmpty = (line: number) => (lines[line] ?? "").trim() === "";
  const found: RowBlock[] = [];
  for (let at = 0; at < counts.length; at++) {
    const first = counts[at];
    const over = counts[at - 1];
    if (first === undefined || over?.line === first.line) continue;
    let end = at + 1;
    while (goesOn(text, counts[end - 1], counts[end])) end++;
    const rows = counts.slice(at, end);
    const { line } = rows.at(-1) ?? first;
    if (rows.length >= FEWEST && counts[end]?.line !== line && isEmpty(line + 1)) {
      const gap = first.line - (over?.line ?? 0);
      const isBelow = gap === 1 || (gap === 2 && isEmpty(first.line - 1));
      const above = counts.slice(Math.max(0, at - REACH), at);
      found.push({ rows, above, ...(over && isBelow && isHead(over, rows) && { head: over }) });
    }
    at = end - 1;
  }
  return found;
}

/** Whether a count is that of the next row, or of the next name of a row. */
function goesOn(text: string, last: Item | undefined, next: Item | undefined): boolean {
  if (last === undefined || next === undefined) return false;
  if (next.line === last.line) return NEXT.test(text.slice(last.end, next.start));
  return last.listed && next.listed && next.line - last.line === 1;
}

/** Whether a count ends a heading, and is told otherwise than the rows below. */
function isHead({ before, after, bound, listed, noun }: Item, rows: readonly Item[]): boolean {
  const isOther = (noun !== undefined && rows.every((row) => row.noun === undefined)) || OPENED.test(before);
  return (
    bound === undefined &&
    END.test(after) &&
    !OPEN.test(`${before} ${after}`) &&
    (!listed || isOther) &&
    rows.every((row) => row.bound === undefined && !(row.listed && OPENED.test(row.before)))
  );
}
