import type { Figure } from "../../../figures/Figure.js";
import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import type { FigureIndex } from "../match/figureIndex.js";
import type { Context } from "../place/Context.js";
import { isRatioOf } from "./isRatioOf.js";

/** A rate of fewer digits is met by chance. */
const LEAST = 10;

/**
 * The tickets of the kind or state that is named beside a rate, and the base of the report of which so many are told for every
 * 1,000: "5.2 complaints for every 1,000 families".
 */
export function ofBase(
  reading: QuantityReading,
  context: Context,
  { byId }: FigureIndex,
  reportPeriod: string,
): readonly Figure[] {
  const { claims, measures, noun = "" } = context;
  if (!measures.includes("rate") || reading.kind === "percent" || Math.abs(reading.units) < LEAST) return [];
  const counts = [...byId.values()].filter(({ form, period }) => form === "count" && period === reportPeriod);
  const isNamed = ({ subject, key, measure, noun: own }: Figure): boolean =>
    subject === "tickets" && (key === undefined ? claims.measures.includes(measure) : own === noun);
  for (const base of counts.filter(({ subject }) => subject === "bases"))
    for (const count of counts.filter(isNamed))
      if (isRatioOf(count, base, "rate", reading, context)) return [count, base];
  return [];
}
