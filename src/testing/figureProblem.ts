import { explainFigure } from "../figures/explainFigure.js";
import { figureById } from "../figures/figureById.js";
import { isRatio } from "../figures/isRatio.js";
import { readFigures } from "../language/readFigures.js";
import { FeedbackError } from "../model/FeedbackError.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import { isOtherNoun } from "../model/isOtherNoun.js";
import { NOUN_IDS } from "../model/Noun.js";
import type { Ratio } from "../model/numbers.js";
import type { Result } from "../model/Result.js";
import { compareRatios } from "../ratios/compareRatios.js";
import { reconcile } from "../verify/reconcile.js";
import { tieOut } from "../verify/tieOut.js";

/** What can be a figure: a count, an exact ratio, a text with one number, or what a metric gives. */
export type FigureClaim = number | string | Ratio | Result<number> | Result<Ratio>;

/** Why a value is not a figure of a report, for people; nothing where it is. */
export function figureProblem(given: FigureClaim, report: FeedbackReport, id: string): string | undefined {
  const { result } = figureById(report, id);
  const told = (shown: string, needed = ""): string =>
    `${shown} is not ${id}, which is ${explainFigure(report, id, { language: "en" })}${needed}`;
  if (isResult(given) && given.status !== "ok") return told(`a result that is ${given.status} (${given.reason})`);
  const value = isResult(given) && given.status === "ok" ? given.value : given;
  if (typeof value === "string") {
    if (printsFigure(value, report, id)) return undefined;
    const count = readFigures(value).filter((each) => "value" in each).length;
    return told(JSON.stringify(value), count === 1 ? "" : `; a text needs one number, and this has ${count}`);
  }
  if (typeof value !== "number" && !isExact(value))
    throw new FeedbackError(
      "bad-input",
      "toBeFigure needs a count, a ratio, a text with one number, or a result",
      given,
    );
  if (isValue(value, result)) return undefined;
  if (typeof value === "object") return told(`${value.numerator}/${value.denominator}`);
  const isRate = result.status === "ok" && typeof result.value !== "number";
  return told(String(value), isRate ? `; compare a text such as "59.81%", or a ratio` : "");
}

// Callers without types hand in anything.
function isResult(given: unknown): given is Result<number | Ratio> {
  return typeof given === "object" && given !== null && "status" in given && "coverage" in given;
}

function isExact(given: unknown): given is Ratio {
  return typeof given === "object" && given !== null && "numerator" in given && "denominator" in given;
}

function isValue(value: number | Ratio, result: ReturnType<typeof figureById>["result"]): boolean {
  if (result.status !== "ok") return false;
  if (typeof value === "number" || typeof result.value === "number") return value === result.value;
  return isRatio(result.value) && compareRatios(value, result.value) === 0;
}

/** A text prints a figure where its one number is the figure, rounded as the library rounds, with no noun of something else. */
function printsFigure(text: string, report: FeedbackReport, figure: string): boolean {
  const [reading, ...others] = readFigures(text).filter((each) => "value" in each);
  if (reading === undefined || others.length > 0) return false;
  const { form, result, noun: counted } = figureById(report, figure);
  const noun = NOUN_IDS.find((id) => id === reading.noun);
  if (form.endsWith("count") && noun !== undefined && isOtherNoun(noun, counted, result.unit)) return false;
  // Of a change, the words around the number are its sign.
  const printed = { ...report, published: [{ figure, printed: text }] };
  if (form.startsWith("signed-") && reconcile(printed).checks[0]?.outcome === "fail") return false;
  const { entries, findings } = tieOut({ text, data: [{ figure, span: reading.span }] }, report);
  // "100%" is not 99.99 %, although it rounds to it.
  if (findings.some(({ code }) => code === "hidden-remainder")) return false;
  return entries.some((entry) => entry.figure === figure && entry.outcome === "matched");
}
