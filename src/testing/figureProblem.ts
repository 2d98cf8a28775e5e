import { explainFigure } from "../figures/explainFigure.js";
import { figureById } from "../figures/figureById.js";
import { isRatio } from "../figures/isRatio.js";
import { readFigures } from "../language/readFigures.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import { NOUN_IDS } from "../model/Noun.js";
import type { Ratio } from "../model/numbers.js";
import { unitOf } from "../model/unitOf.js";
import { compareRatios } from "../ratios/compareRatios.js";
import { reconcile } from "../verify/reconcile.js";
import { tieOut } from "../verify/tieOut.js";

/** Why a value is not a figure of a report, for people; nothing where it is. */
export function figureProblem(value: number | string | Ratio, report: FeedbackReport, id: string): string | undefined {
  const { result } = figureById(report, id);
  if (typeof value === "string" ? printsFigure(value, report, id) : isValue(value, result)) return undefined;
  const shown = typeof value === "object" ? `${value.numerator}/${value.denominator}` : JSON.stringify(value);
  const needed =
    typeof value === "number" && result.status === "ok" && typeof result.value !== "number"
      ? `; compare a text such as "59.81%", or a ratio`
      : "";
  return `${shown} is not ${id}, which is ${explainFigure(report, id, { language: "en" })}${needed}`;
}

function isValue(value: number | Ratio, result: ReturnType<typeof figureById>["result"]): boolean {
  if (result.status !== "ok") return false;
  if (typeof value === "number" || typeof result.value === "number") return value === result.value;
  return isRatio(result.value) && compareRatios(value, result.value) === 0;
}

/** A text prints a figure where its one number is the figure, rounded as the library rounds, with no noun of another unit. */
function printsFigure(text: string, report: FeedbackReport, figure: string): boolean {
  const [reading, ...others] = readFigures(text).filter((each) => "value" in each);
  if (reading === undefined || others.length > 0) return false;
  const { form, result } = figureById(report, figure);
  const noun = NOUN_IDS.find((id) => id === reading.noun);
  if (form === "count" && noun !== undefined && unitOf(noun) !== result.unit) return false;
  // Of a change, the words around the number are its sign.
  const printed = { ...report, published: [{ figure, printed: text }] };
  if (form.startsWith("signed-") && reconcile(printed).checks[0]?.outcome === "fail") return false;
  const { entries, findings } = tieOut({ text, data: [{ figure, span: reading.span }] }, report);
  // "100%" is not 99.99 %, although it rounds to it.
  if (findings.some(({ code }) => code === "hidden-remainder")) return false;
  return entries.some((entry) => entry.figure === figure && entry.outcome === "matched");
}
