import type { Figure } from "../../../figures/Figure.js";
import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import type { FigureIndex } from "../match/figureIndex.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import type { Context } from "../place/Context.js";
import { changeEntry } from "./changeEntry.js";
import type { Here } from "./Here.js";
import { isChangeFrom } from "./isChangeFrom.js";
import { matchedFigure } from "./matchedFigure.js";
import { sumFigure } from "./sumFigure.js";
import type { Told } from "./Told.js";
import { twinOf } from "./twinOf.js";

/**
 * A cell in a column of changes, where the two numbers before it in its row are one figure in two periods: it is by how much they differ,
 * and no change of anything else.
 */
export function rowChange({ one: { entry, reading, context }, at, told, index }: Here): TieOutEntry | undefined {
  const before = told.slice(Math.max(0, at - 2), at);
  if (!context.cell || context.role !== "change") return undefined;
  if (isOfSums(entry, reading, context, before, index))
    return { span: entry.span, text: entry.text, outcome: "unexplained", elsewhere: entry.figure ?? "" };
  const pair = pairIn(before, context.text.slice(before[0]?.entry.span.start ?? 0, entry.span.start), index);
  if (pair === undefined) return undefined;
  const [one, other] = pair;
  const { figure: id, span, text } = entry;
  const figure = index.byId.get(id ?? "");
  // "79.1% | 73.5% | +5.6": the change of a share.
  if (entry.outcome === "matched" && pair.every((each) => figure?.inputs.includes(each.id))) return undefined;
  // The other changes that a report knows are those of counts.
  const isTheirs = one.measure === "count" && figure?.subject === one.subject && figure.key === one.key;
  if (isChangeFrom(one, other, reading, context))
    return isTheirs && entry.outcome === "matched" ? undefined : changeEntry(one, other, reading, context, index);
  const isOther = isTheirs && (context.claims.bases.length > 0 || lengthOf(one) !== lengthOf(other));
  if (id === undefined || isOther || entry.outcome === "contradicted") return undefined;
  return { span, text, outcome: "unexplained", elsewhere: id };
}

/** Whether one thing's change stands behind two sums of several things in its row, and is not by how much these differ. */
function isOfSums(
  { figure: id = "", outcome, span }: TieOutEntry,
  reading: QuantityReading,
  context: Context,
  before: readonly Told[],
  { byId }: FigureIndex,
): boolean {
  const [one, other] = before.map(({ entry: { from = [], rule, span: own }, context: { cell, text } }) =>
    cell && rule === "sum" && !text.slice(own.end, span.start).includes("\n")
      ? sumFigure(from.flatMap((each) => byId.get(each) ?? []))
      : undefined,
  );
  if (outcome !== "matched" || byId.get(id)?.key === undefined || one === undefined || other === undefined)
    return false;
  return one.key === other.key && one.period !== other.period && !isChangeFrom(one, other, reading, context);
}

/** How long the period of a figure is, by how it is written. */
function lengthOf({ period }: Figure): string {
  return period.replace(/\d/g, "");
}

function pairIn(before: readonly Told[], row: string, index: FigureIndex): readonly [Figure, Figure] | undefined {
  const [one, other] = before.map((each) => (each.context.cell ? matchedFigure(each, index.byId) : undefined));
  if (one === undefined || other === undefined || row.includes("\n")) return undefined;
  if (one.subject !== other.subject || one.key !== other.key || one.period === other.period) return undefined;
  if (one.measure === other.measure) return [one, other];
  // "Open at the end | 830 | 910": the one as what is open, the other as what is carried forward.
  const twin = twinOf(other, one, index);
  return twin && [one, twin];
}
