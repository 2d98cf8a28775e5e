import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import type { Range } from "../page/rangeAt.js";
import type { Context } from "../place/Context.js";
import { agreementOf } from "./agreementOf.js";
import type { FigureIndex } from "./figureIndex.js";
import { judgeReading } from "./judgeReading.js";
import type { TieOutEntry } from "./TieOutEntry.js";

/** Matches an end of a range to the figure that lies in it; a range in which none lies may be of something else. */
export function judgeRange(
  { span, text }: QuantityReading,
  { from, to }: Range,
  context: Context,
  index: FigureIndex,
  reportPeriod: string,
): TieOutEntry {
  const judged = judgeReading({ ...to, bound: "under" }, context, index, reportPeriod);
  const figure = index.byId.get(judged.figure ?? "");
  const isIn = figure !== undefined && agreementOf(figure, { ...from, bound: "over" }) !== undefined;
  return judged.outcome === "matched" && isIn ? { ...judged, span, text } : { span, text, outcome: "unexplained" };
}
