import { type CatalogueOptions, catalogueOf } from "../figures/catalogueOf.js";
import { explainFigure } from "../figures/explainFigure.js";
import type { Figure, FigureForm, FigureValue } from "../figures/Figure.js";
import { isRatio } from "../figures/isRatio.js";
import { unknownFigure } from "../figures/unknownFigure.js";
import { valueText } from "../figures/valueText.js";
import { readFigures } from "../language/readFigures.js";
import type { Peak } from "../metrics/peakOf.js";
import { FeedbackError } from "../model/FeedbackError.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import { givenDecimal } from "../model/givenDecimal.js";
import type { Ratio } from "../model/numbers.js";
import type { Result } from "../model/Result.js";
import { isMonth } from "../periods/isMonth.js";
import type { Change } from "../ratios/changeBetween.js";
import { compareRatios } from "../ratios/compareRatios.js";
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
  options: CatalogueOptions = {},
  by = "toBeFigure",
): string | undefined {
  const catalogue = catalogueOf(report, options);
  const figure = catalogue.find((candidate) => candidate.id === id);
  if (figure === undefined) throw unknownFigure(by, id, catalogue);
  const { form, result } = figure;
  const told = (shown: string, needed = ""): string => {
    const [derivation = "", ...caveats] = explainFigure(report, id, { ...options, language: "en" }).split("\n");
    const is = result.status === "ok" ? "is" : "has no value:";
    return [`${shown} is not ${id}, which ${is} ${derivation}${needed}`, ...caveats].join("\n");
  };
  if (isResult(given) && given.status !== "ok") return told(`a result that is ${given.status} (${given.reason})`);
  const whole = isResult(given) && given.status === "ok" ? given.value : given;
  const own = isChange(whole) ? partOfChange(whole, figure) : whole;
  // From 0 there is no percentage, and a count is no change.
  if (own === undefined && isChange(whole)) return told(`a change that is ${whole.outcome}`);
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
    const months = typeof value === "string" ? monthsIn(value) : isPeak(value) ? value.months : [];
    if (result.status === "ok" && isSameMonths(months, result.value)) return undefined;
    return told(shown(value), "; compare a text that names the months alone");
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
  if (AS_THEY_ARE.includes(form))
    return told(String(value), "; a number has to be exact: compare the text that prints it, or a ratio");
  const text = JSON.stringify(result.status === "ok" ? valueText(figure, { language: "en" }) : "59.81%");
  return told(String(value), form.endsWith("count") ? "" : `; compare a text such as ${text}, or a ratio`);
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

/** The months that a text names, where it holds no other number: with their years, or `07`. */
function monthsIn(text: string): readonly string[] {
  const readings = readFigures(text);
  const months = readings.flatMap((reading) => (reading.kind === "month" ? [reading.period] : []));
  return months.length === readings.length ? months : [];
}

function isSameMonths(named: readonly string[], months: unknown): boolean {
  return (
    Array.isArray(months) &&
    named.length === months.length &&
    months.every((month, at) => named[at] === month || named[at] === month.slice(5))
  );
}
