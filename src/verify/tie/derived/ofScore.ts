import type { TieOutEntry } from "../match/TieOutEntry.js";
import { derivedFrom } from "./derivedFrom.js";
import type { Here } from "./Here.js";
import { isRatioOf } from "./isRatioOf.js";
import { matchedFigure } from "./matchedFigure.js";

/** From a cell to the next one. */
const NEXT = /^[ \t|]*$/;

/** The share of all ratings that gave one score, in the cell behind their count. */
export function ofScore({ one: { entry, meant, context }, previous, index: { byId } }: Here): TieOutEntry | undefined {
  const score = matchedFigure(previous, byId);
  if (meant.kind !== "percent" || score?.measure.startsWith("score-") !== true) return undefined;
  if (!context.cell || !NEXT.test(context.text.slice(previous?.reading.span.end, entry.span.start))) return undefined;
  const all = byId.get(score.id.replace(score.measure, "rated"));
  if (all === undefined || !isRatioOf(score, all, "share", meant, context)) return undefined;
  return derivedFrom(entry, "share", [score, all]);
}
