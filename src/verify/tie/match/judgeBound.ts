import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import { nearestKey } from "../../../model/nearestKey.js";
import type { BoundFigure } from "../page/PageText.js";
import type { Context } from "../place/Context.js";
import { agreementOf } from "./agreementOf.js";
import type { FigureIndex } from "./figureIndex.js";
import { isNearly } from "./isNearly.js";
import { keepsSign } from "./keepsSign.js";
import { outcomeOf } from "./outcomeOf.js";
import { pointsRight } from "./pointsRight.js";
import type { TieOutEntry } from "./TieOutEntry.js";
import { RARE } from "./timesOf.js";

/** Checks a number that the page itself binds to a figure, and that its markup says the same number. */
export function judgeBound(
  reading: QuantityReading,
  bound: BoundFigure,
  { byId, printing }: FigureIndex,
  context: Context,
): TieOutEntry {
  const { span, text } = reading;
  const { figure: id, value } = bound;
  const figure = byId.get(id);
  const agreement = figure && agreementOf(figure, reading, context.isStrict, isNearly(reading, context.text));
  if (figure !== undefined && value !== undefined && !saysTheSame(value, reading))
    return { span, text, figure: id, outcome: "contradicted", rule: "attribute" };
  if (figure !== undefined && agreement !== undefined && !keepsSign(figure, reading, context.text))
    return { span, text, figure: id, outcome: "contradicted", rule: "sign" };
  // Beside a sign of its own, a word says no more than what is measured: "growth: -1.14%".
  if (figure !== undefined && agreement !== undefined && !/[-+−]/.test(text) && !pointsRight(figure, context, span))
    return { span, text, figure: id, outcome: "contradicted", rule: "direction" };
  if (agreement !== undefined) return { span, text, figure: id, ...outcomeOf(agreement) };
  if (figure !== undefined) return { span, text, figure: id, outcome: "contradicted" };
  const elsewhere =
    nearestKey(id, [...byId.keys()]) ?? (Math.abs(reading.units) < RARE ? undefined : printing(reading)[0]?.figure.id);
  return { span, text, figure: id, outcome: "unexplained", ...(elsewhere !== undefined && { elsewhere }) };
}

/** The sign of a change is often a word in the text; a share may be a part of 1 in the markup. */
function saysTheSame(attribute: string, { value, kind }: QuantityReading): boolean {
  const said = Math.abs(Number(attribute.trim() || Number.NaN));
  const shown = Math.abs(value);
  const isEqual = Math.abs(said - shown) <= shown * Number.EPSILON;
  return isEqual || (kind === "percent" && Math.abs(said * 100 - shown) < shown * 1e-9);
}
