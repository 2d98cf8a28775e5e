import type { Figure } from "../../../figures/Figure.js";
import { foldText } from "../../../language/foldText.js";
import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import type { FeedbackReport } from "../../../model/FeedbackReport.js";
import type { FigureIndex } from "../match/figureIndex.js";
import type { Context } from "../place/Context.js";
import { isRatioOf } from "./isRatioOf.js";

/** A rate of fewer digits is met by chance. */
const LEAST = 10;
/** What stands behind the thousand that a rate is for. */
const BEHIND = /(?:1[,٬]?000|١٬?٠٠٠|thousand|[أا]لف) ([^.,;:،؛()\n\d]{3,60})/i;
const REACH = 90;

/**
 * The tickets of the kind or state that is named beside a rate, and the base of the report that is named behind the thousand, or the only
 * one where nothing is: "5.2 complaints for every 1,000 families".
 */
export function ofBase(
  reading: QuantityReading,
  context: Context,
  { byId }: FigureIndex,
  { period: reportPeriod, bases = [] }: FeedbackReport,
): readonly Figure[] {
  const { claims, measures, noun = "", text } = context;
  if (!measures.includes("rate") || reading.kind === "percent" || Math.abs(reading.units) < LEAST) return [];
  const said = wordsOf(BEHIND.exec(text.slice(reading.span.end, reading.span.end + REACH))?.[1] ?? "");
  const names = ({ name }: (typeof bases)[number]) =>
    wordsOf(typeof name === "string" ? name : Object.values(name).join(" "));
  const isSaid = (base: (typeof bases)[number]): boolean =>
    names(base).some((word) => said.some((other) => word.startsWith(other) || other.startsWith(word)));
  const meant = said.length === 0 && bases.length === 1 ? bases : bases.filter(isSaid);
  const ids = meant.map(({ id }) => id);
  const counts = [...byId.values()].filter(({ form, period }) => form === "count" && period === reportPeriod);
  const isNamed = ({ subject, key, measure, noun: own }: Figure): boolean =>
    subject === "tickets" && (key === undefined ? claims.measures.includes(measure) : own === noun);
  for (const base of counts.filter(({ subject, key = "" }) => subject === "bases" && ids.includes(key)))
    for (const count of counts.filter(isNamed))
      if (isRatioOf(count, base, "rate", reading, context)) return [count, base];
  return [];
}

/** The beginnings of the words of a name, without articles. */
function wordsOf(name: string): readonly string[] {
  return (foldText(name).match(/[a-z]{3,}|[ء-ي]{3,}/g) ?? []).map((word) => word.replace(/^ال/, "").slice(0, 4));
}
