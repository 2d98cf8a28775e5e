import type { Figure } from "../../../figures/Figure.js";
import type { FigureIndex } from "../match/figureIndex.js";
import { isToldAsChange } from "../match/isToldAsChange.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import { columnParts } from "./columnParts.js";
import { derivedFrom } from "./derivedFrom.js";
import type { Here } from "./Here.js";
import { isChangeFrom } from "./isChangeFrom.js";
import { sumFigure } from "./sumFigure.js";

/** By how much the two numbers before it differ, where these are sums of the same things in two periods: in their sentence, or in their row. */
export function sumChange({ one, at, told, index }: Here): TieOutEntry | undefined {
  const { entry, reading, context } = one;
  if (!context.cell && !isToldAsChange(reading, context)) return undefined;
  const { start } = entry.span;
  const [earlier = [], later = []] = [at - 2, at - 1].map((place) => {
    const level = told[place];
    if (level === undefined || level.context.cell !== context.cell) return undefined;
    if (context.text.slice(level.entry.span.start, start).includes("\n")) return undefined;
    return context.cell ? columnParts(place, told, index) : partsOf(level.entry, index);
  });
  const [before, after] = [sumFigure(earlier), sumFigure(later)];
  if (before === undefined || after === undefined || before.key !== after.key || before.period === after.period)
    return undefined;
  if (earlier.length !== later.length || !isChangeFrom(before, after, reading, context)) return undefined;
  return derivedFrom(entry, "change", [...earlier, ...later]);
}

function partsOf({ rule, from = [] }: TieOutEntry, { byId }: FigureIndex): readonly Figure[] {
  return rule === "sum" ? from.flatMap((id) => byId.get(id) ?? []) : [];
}
