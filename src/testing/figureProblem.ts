import { catalogueOf } from "../figures/catalogueOf.js";
import { explainFigure } from "../figures/explainFigure.js";
import type { Figure, FigureForm, FigureValue } from "../figures/Figure.js";
import { isRatio } from "../figures/isRatio.js";
import { unknownFigure } from "../figures/unknownFigure.js";
import { valueText } from "../figures/valueText.js";
import { formatShare } from "../language/formatShare.js";
import type { Peak } from "../metrics/peakOf.js";
import { checkOption } from "../model/checkOption.js";
import { FeedbackError } from "../model/FeedbackError.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import { givenDecimal } from "../model/givenDecimal.js";
import { LANGUAGES } from "../model/lists.js";
import type { Ratio } from "../model/numbers.js";
import type { Result } from "../model/Result.js";
import { isMonth } from "../periods/isMonth.js";
import type { Change } from "../ratios/changeBetween.js";
import { compareRatios } from "../ratios/compareRatios.js";
import { fill } from "../verify/reconcile/fill.js";
import type { AssertFigureOptions } from "./AssertFigureOptions.js";
import { FIGURE_WORDS } from "./figureWords.js";
import { namesMonths } from "./namesMonths.js";
import { partOfChange } from "./partOfChange.js";
import { printsFigure } from "./printsFigure.js";

/** What can be a figure: a number, an exact ratio, a change, a text with one number or with the busiest months, or the result of a metric or a figure. */
export type FigureClaim =
  | number
  | string
  | Ratio
  | Change
  | Result<number>
  | Result<Ratio>
  | Result<Peak>
  | Result<Change>
  | Result<FigureValue>;

/** Figures that are printed as the number that they are. */
const AS_THEY_ARE: readonly FigureForm[] = ["mean", "score"];

/** Why a value is not a figure of a report, for people; nothing where it is. */
export function figureProblem(
  given: FigureClaim,
  report: FeedbackReport,
  id: string,
  options: AssertFigureOptions = {},
  by = "toBeFigure",
): string | undefined {
  const catalogue = catalogueOf(report, options);
  const figure = catalogue.find((candidate) => candidate.id === id);
  if (figure === undefined) throw unknownFigure(by, id, catalogue);
  const { form, result } = figure;
  const language = checkOption("language", options.language ?? "en", LANGUAGES);
  const words = FIGURE_WORDS[language];
  const told = (shown: string, needed = ""): string => {
    const [derivation = "", ...caveats] = explainFigure(report, id, { ...options, language }).split("\n");
    const head = fill(result.status === "ok" ? words.is : words.isNone, { shown, id }, language);
    return [head + derivation + needed, ...caveats].join("\n");
  };
  if (isResult(given) && given.status !== "ok")
    return told(fill(words[given.status], { reason: given.reason }, language));
  const whole = isResult(given) && given.status === "ok" ? given.value : given;
  const own = isChange(whole) ? partOfChange(whole, figure) : whole;
  // From 0 there is no percentage, and a count is no change.
  if (own === undefined && isChange(whole)) return told(fill(words.change, { outcome: whole.outcome }, language));
  // The catalogue has of a peak its months alone.
  const months = { months: own };
  const value = isPeak(months) ? months : own;
  if (typeof value !== "string" && typeof value !== "number" && !isPeak(value) && !isExact(value)) {
    const needs = isResult(given)
      ? "a result with one number; of several give one, such as value.change of what initiativeEffect gives"
      : "a number, a ratio, a text with one number, or a result";
    throw new FeedbackError("bad-input", `${by} needs ${needs}`, given);
  }
  if (form === "months") {
    const months = result.status === "ok" && Array.isArray(result.value) ? result.value : [];
    const isSame = typeof value === "string" ? namesMonths(value, months) : shown(value) === months.join(", ");
    if (months.length > 0 && isSame) return undefined;
    return told(shown(value), words.months);
  }
  if (typeof value === "string") {
    // A sum of what is there is no total of what is not.
    const printed = result.status === "ok" ? printsFigure(value, report, figure, options) : "";
    return printed === true ? undefined : told(shown(value), printed);
  }
  if (isPeak(value)) return told(shown(value));
  if (isValue(value, figure)) return undefined;
  if (typeof value === "object") return told(shown(value));
  // A percentage and a rate are a hundred and a thousand times their value.
  if (AS_THEY_ARE.includes(form)) return told(String(value), words.exact);
  if (form.endsWith("count")) return told(String(value));
  const digits = { language, ...(options.numerals && { numerals: options.numerals }) };
  const example = { numerator: 5981, denominator: 10_000 };
  const text = JSON.stringify(result.status === "ok" ? valueText(figure, digits) : formatShare(example, digits));
  return told(String(value), fill(words.printed, { text }, language));
}

// Callers without types hand in anything.
function isResult(given: unknown): given is Result<FigureValue | Peak | Change> {
  if (typeof given !== "object" || given === null || !("status" in given && "coverage" in given)) return false;
  return given.status === "ok" || given.status === "unavailable" || given.status === "undefined";
}

function isPeak(given: unknown): given is Peak {
  if (typeof given !== "object" || given === null || !("months" in given)) return false;
  return Array.isArray(given.months) && given.months.length > 0 && given.months.every(isMonth);
}

function isChange(given: unknown): given is Change {
  return typeof given === "object" && given !== null && "outcome" in given && "absolute" in given;
}

function shown(value: number | string | Ratio | Peak): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value === "number") return String(value);
  return isPeak(value) ? value.months.join(", ") : `${value.numerator}/${value.denominator}`;
}

function isExact(given: unknown): given is Ratio {
  return typeof given === "object" && given !== null && "numerator" in given && "denominator" in given;
}

function isValue(value: number | Ratio, { form, result }: Figure): boolean {
  if (result.status !== "ok") return false;
  if (typeof value === "number" && isRatio(result.value) && AS_THEY_ARE.includes(form)) {
    const given = givenDecimal(Math.abs(value));
    if (given === undefined) return false;
    const exact = { numerator: Math.sign(value) * given.units, denominator: 10 ** given.decimals };
    return compareRatios(exact, result.value) === 0;
  }
  if (typeof value === "object" && Number.isSafeInteger(result.value))
    return compareRatios(value, { numerator: Number(result.value), denominator: 1 }) === 0;
  if (typeof value === "number" || typeof result.value === "number") return value === result.value;
  return isRatio(result.value) && compareRatios(value, result.value) === 0;
}
