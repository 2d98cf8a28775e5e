import type { Figure } from "../../../figures/Figure.js";
import { agreementOf } from "../match/agreementOf.js";
import type { FigureIndex } from "../match/figureIndex.js";
import { outcomeOf } from "../match/outcomeOf.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import { isRatioOf } from "./isRatioOf.js";
import { isToldAgain } from "./isToldAgain.js";
import type { Told } from "./withDerived.js";

/** A percentage right behind a count and its whole: "318 of 424 complaints, or 75%". */
export function ofWhole(
  { entry: { span, text }, reading, context }: Told,
  part: Told | undefined,
  whole: Told | undefined,
  index: FigureIndex,
): TieOutEntry | undefined {
  if (reading.kind !== "percent" || whole?.context.role !== "whole") return undefined;
  if (!isToldAgain(context.text.slice(whole.reading.span.end, span.start))) return undefined;
  const [some, all] = [countOf(part, index), countOf(whole, index)];
  if (some === undefined || all === undefined) return undefined;
  const from = [some.id, all.id];
  for (const { figure } of index.printing(reading)) {
    const isOfBoth = figure.form === "share" && from.every((id) => figure.inputs.includes(id));
    const agreement = isOfBoth ? agreementOf(figure, reading) : undefined;
    if (agreement !== undefined) return { span, text, figure: figure.id, ...outcomeOf(agreement) };
  }
  if (!isRatioOf(some, all, "share", reading, context)) return undefined;
  return { span, text, outcome: "derived", rule: "share", from };
}

function countOf(told: Told | undefined, { byId }: FigureIndex): Figure | undefined {
  const { figure = "", outcome } = told?.entry ?? {};
  const found = outcome === "contradicted" ? undefined : byId.get(figure);
  return found?.form === "count" ? found : undefined;
}
