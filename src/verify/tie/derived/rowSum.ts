import type { Figure } from "../../../figures/Figure.js";
import type { FigureIndex } from "../match/figureIndex.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import { isSumOf } from "./isSumOf.js";
import type { Told } from "./withDerived.js";

/** From a cell to the next one, with none between that gives no number. */
const NEXT = /^[^\S\n\t]*[|\t]?[^\S\n\t]*$/;
/** A longer row has more than channels in it. */
const MOST = 12;

/** A cell of a table that is the sum of the figures right before it in its row: the total of those channels that the table shows. */
export function rowSum(
  { entry: { span, text }, reading, context }: Told,
  at: number,
  told: readonly Told[],
  index: FigureIndex,
): TieOutEntry | undefined {
  if (!context.cell || context.role === "change" || reading.kind === "percent") return undefined;
  const parts: Figure[] = [];
  let { start } = span;
  for (let place = at - 1; place >= 0 && parts.length < MOST; place--) {
    const before = told[place];
    const figure = before?.entry.outcome === "matched" ? index.byId.get(before.entry.figure ?? "") : undefined;
    const isOfRow = before?.context.cell === true && NEXT.test(context.text.slice(before.entry.span.end, start));
    if (before === undefined || figure === undefined || !isOfRow) break;
    start = before.entry.span.start;
    parts.push(figure);
    if (isSumOf(parts, reading, context))
      return { span, text, outcome: "derived", rule: "sum", from: parts.map(({ id }) => id).reverse() };
  }
  return undefined;
}
