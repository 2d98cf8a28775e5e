import type { CatalogueOptions } from "../figures/catalogueOf.js";
import type { Figure } from "../figures/Figure.js";
import { readFigures } from "../language/readFigures.js";
import type { QuantityReading } from "../language/reading/FigureReading.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import { tieOut } from "../verify/tieOut.js";

/** What a share of the ratings is of. */
const RATED = /(?<![a-z])rat(?:ings?|ed|ers?)(?![a-z])|تقييم/i;
const SATISFIED = /satisfied|happy|راض|مستاء/i;
const UNSATISFIED = /(?:dis|un)satisf|not (?:at all )?satisf|unhappy|(?:غير|عدم) (?:ال)?(?:راض|رضا)|مستاء/i;

/** Whether the words of a text say that its number is another figure than the one whose value it has, or is of another whole. */
export function namesAnother(
  text: string,
  { span }: QuantityReading,
  report: FeedbackReport,
  { id, form, subject, measure }: Figure,
  options: CatalogueOptions,
): boolean {
  if (/^(?:satisfied|top-box)/.test(measure) && UNSATISFIED.test(text)) return true;
  // All ratings are the whole of a bottom box, too.
  if (form === "share" && subject === "satisfaction" && RATED.test(text) && !SATISFIED.test(text)) return false;
  const entry = tieOut(text, report, options).entries.find((each) => each.span.start === span.start);
  if (entry?.elsewhere === undefined) return false;
  // Of several figures of one value, any may be the one that was found; what is contradicted has it beside the name of another year or measure.
  if (entry.figure === id) return entry.outcome === "contradicted";
  // What is measured, or is of a day, need not say so.
  if (entry.rule !== "unnamed")
    return entry.outcome === "contradicted" || (/(?:count|share)$/.test(form) && !measure.endsWith("-day"));
  // Nothing names it but a period, which is that of the other figure.
  const other = entry.figure?.split("/") ?? [];
  return readFigures(text).some(
    (each) => "period" in each && other.some((part) => part.endsWith(each.period)) && !id.includes(each.period),
  );
}
