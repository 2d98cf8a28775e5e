import type { Figure } from "../../../figures/Figure.js";
import type { FigureIndex } from "../match/figureIndex.js";
import { isToldAsChange } from "../match/isToldAsChange.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import { columnParts } from "./columnParts.js";
import { isChangeFrom } from "./isChangeFrom.js";
import { sumFigure } from "./sumFigure.js";
import type { Told } from "./withDerived.js";

/** By how much the two numbers before it differ, where these are sums of the same things in two periods: in their sentence, or in their row. */
export function sumChange(at: number, told: readonly Told[], index: FigureIndex): TieOutEntry | undefined {
  const { reading, context, entry: { span, text } = {} } = told[at] ?? {};
  if (reading === undefined || context === undefined || span === undefined || text === undefined) return undefined;
  if (!context.cell && !isToldAsChange(reading, context)) return undefined;
  const row = context.text.lastIndexOf("\n", span.start);
  const [one = [], other = []] = [at - 2, at - 1].map((place) => {
    const { entry, context: { cell = !context.cell } = {} } = told[place] ?? {};
    if (entry === undefined || entry.span.start < row || cell !== context.cell) return undefined;
    return cell ? columnParts(place, told, index) : partsOf(entry, index);
  });
  const [before, after] = [sumFigure(one), sumFigure(other)];
  if (before === undefined || after === undefined || before.key !== after.key || before.period === after.period)
    return undefined;
  if (one.length !== other.length || !isChangeFrom(before, after, reading, context)) return undefined;
  return { span, text, outcome: "derived", rule: "change", from: [...one, ...other].map(({ id }) => id) };
}

function partsOf({ rule, from = [] }: TieOutEntry, { byId }: FigureIndex): readonly Figure[] {
  return rule === "sum" ? from.flatMap((id) => byId.get(id) ?? []) : [];
}
