import type { Figure } from "../../../figures/Figure.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import { columnParts } from "./columnParts.js";
import { derivedFrom } from "./derivedFrom.js";
import type { Here } from "./Here.js";
import { isSumOf } from "./isSumOf.js";
import { matchedFigure } from "./matchedFigure.js";

/** From a cell to the next one, with none between that gives no number. */
const NEXT = /^[^\S\n\t]*(?:[|\t][^\S\n\t]*)?$/;
/** What parts the name of a row from its cells. */
const MARK = /[|\t]/;

/**
 * A cell of a table that is the sum of all figures before it in its row, or above it in its column, each of another channel: the total of
 * those that the table shows, in a column or row that is of no channel itself.
 */
export function rowSum({ one: { entry, reading, context }, at, told, index }: Here): TieOutEntry | undefined {
  const { span, figure: meant = "" } = entry;
  const { byId } = index;
  if (!context.cell || context.role === "change" || reading.kind === "percent") return undefined;
  const above = columnParts(at, told, index);
  if (above !== undefined) return derivedFrom(entry, "sum", above);
  if (byId.get(meant)?.key !== undefined) return undefined;
  const row = context.text.lastIndexOf("\n", span.start) + 1;
  const parts: Figure[] = [];
  let { start } = span;
  for (let place = at - 1; (told[place]?.entry.span.start ?? -1) >= row; place--) {
    const before = told[place];
    const figure = matchedFigure(before, byId);
    const isNext = before?.context.cell === true && NEXT.test(context.text.slice(before.entry.span.end, start));
    if (before === undefined || figure === undefined || !isNext) return undefined;
    start = before.entry.span.start;
    parts.unshift(figure);
  }
  const keys = new Set(parts.map(({ key }) => key));
  const isWhole = keys.size === parts.length && isName(context.text.slice(row, start));
  if (!isWhole || !isSumOf(parts, reading, context)) return undefined;
  return derivedFrom(entry, "sum", parts);
}

/** Whether a row has nothing but its name before its first figure: no cell that gives no number. */
function isName(lead: string): boolean {
  const [, ...cells] = lead.trimStart().replace(/^\|/, "").split(MARK);
  return cells.length < 2 && cells.every((cell) => cell.trim() === "");
}
