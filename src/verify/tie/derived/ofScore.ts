import type { FigureIndex } from "../match/figureIndex.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import { isRatioOf } from "./isRatioOf.js";
import type { Told } from "./withDerived.js";

/** From a cell to the next one. */
const NEXT = /^[ \t|]*$/;

/** The share of all ratings that gave one score, in the cell behind their count. */
export function ofScore(
  { entry: { span, text }, meant, context }: Told,
  before: Told | undefined,
  { byId }: FigureIndex,
): TieOutEntry | undefined {
  const { figure = "", outcome } = before?.entry ?? {};
  const score = outcome === "matched" ? byId.get(figure) : undefined;
  if (meant.kind !== "percent" || score?.measure.startsWith("score-") !== true) return undefined;
  if (!context.cell || !NEXT.test(context.text.slice(before?.reading.span.end, span.start))) return undefined;
  const all = byId.get(score.id.replace(score.measure, "rated"));
  if (all === undefined || !isRatioOf(score, all, "share", meant, context)) return undefined;
  return { span, text, outcome: "derived", rule: "share", from: [score.id, all.id] };
}
