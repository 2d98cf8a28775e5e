import { countsOther } from "../figures/countsOther.js";
import { explainFigure } from "../figures/explainFigure.js";
import type { Figure, FigureForm } from "../figures/Figure.js";
import { figureById } from "../figures/figureById.js";
import { isRatio } from "../figures/isRatio.js";
import { readFigures } from "../language/readFigures.js";
import type { QuantityReading } from "../language/reading/FigureReading.js";
import type { Peak } from "../metrics/peakOf.js";
import { FeedbackError } from "../model/FeedbackError.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import { givenDecimal } from "../model/givenDecimal.js";
import { NOUN_IDS } from "../model/Noun.js";
import type { Ratio } from "../model/numbers.js";
import type { Result } from "../model/Result.js";
import { compareRatios } from "../ratios/compareRatios.js";
import { reconcile } from "../verify/reconcile.js";
import type { TieOutEntry } from "../verify/tie/match/TieOutEntry.js";
import { tieOut } from "../verify/tieOut.js";

/** What can be a figure: a number, an exact ratio, a text with one number or with the busiest months, or what a metric gives. */
export type FigureClaim = number | string | Ratio | Result<number> | Result<Ratio> | Result<Peak>;

/** Figures that are printed as the number that they are. */
const AS_THEY_ARE: readonly FigureForm[] = ["mean", "score"];

/** Why a value is not a figure of a report, for people; nothing where it is. */
export function figureProblem(
  given: FigureClaim,
  report: FeedbackReport,
  id: string,
  by = "toBeFigure",
): string | undefined {
  const figure = figureById(report, id);
  const { form, result } = figure;
  const told = (shown: string, needed = ""): string => {
    const [derivation = "", ...caveats] = explainFigure(report, id, { language: "en" }).split("\n");
    return [`${shown} is not ${id}, which is ${derivation}${needed}`, ...caveats].join("\n");
  };
  if (isResult(given) && given.status !== "ok") return told(`a result that is ${given.status} (${given.reason})`);
  const value = isResult(given) && given.status === "ok" ? given.value : given;
  if (form === "months") {
    const months = typeof value === "string" ? monthsIn(value) : isPeak(value) ? value.months : [];
    if (result.status === "ok" && isSameMonths(months, result.value)) return undefined;
    return told(
      typeof value === "object" ? months.join(", ") : JSON.stringify(value),
      "; compare a text that names the months alone",
    );
  }
  if (typeof value === "string") {
    if (printsFigure(value, report, id)) return undefined;
    const [number, ...others] = numbersIn(value, report, form);
    const count = number === undefined ? 0 : 1 + others.length;
    if (number === undefined || count > 1)
      return told(JSON.stringify(value), `; a text needs one number, and this has ${count}`);
    const isRight = number.text !== value && printsFigure(number.text, report, id);
    return told(JSON.stringify(value), isRight ? "; its number is, and the words beside it say otherwise" : "");
  }
  if (typeof value !== "number" && (isPeak(value) || !isExact(value)))
    throw new FeedbackError("bad-input", `${by} needs a number, a ratio, a text with one number, or a result`, given);
  if (isValue(value, figure)) return undefined;
  if (typeof value === "object") return told(`${value.numerator}/${value.denominator}`);
  // A percentage and a rate are a hundred and a thousand times their value.
  if (AS_THEY_ARE.includes(form))
    return told(String(value), "; a number has to be exact: compare the text that prints it, or a ratio");
  return told(String(value), form.endsWith("count") ? "" : `; compare a text such as "59.81%", or a ratio`);
}

// Callers without types hand in anything.
function isResult(given: unknown): given is Result<number | Ratio | Peak> {
  return typeof given === "object" && given !== null && "status" in given && "coverage" in given;
}

function isPeak(given: unknown): given is Peak {
  return typeof given === "object" && given !== null && "months" in given;
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

/** The numbers of a text without those that tell how or when the others are counted: "4.28 out of 5", "within three months", "per 1,000". */
function numbersIn(text: string, report: FeedbackReport, form: FigureForm): readonly QuantityReading[] {
  const numbers = readFigures(text).flatMap((each) => ("value" in each ? [each] : []));
  if (numbers.length < 2) return numbers;
  const { entries } = tieOut(text, report);
  const isBeside = ({ outcome, rule }: TieOutEntry): boolean =>
    outcome === "classed" && (rule !== "rate-base" || form === "rate");
  return numbers.filter(({ span }) => !entries.some((entry) => entry.span.start === span.start && isBeside(entry)));
}

/** Right before a number, that it is not it: "not 600 calls", or "-600 calls", whose dash would be a bullet on a page. */
const NOT = /(?:(?:^|\s)(?:not|و?ليست?|لا|غير)\s|n['’]t\s|[-\u2212])$/i;

/**
 * A text prints a figure where its one number is the figure, rounded as the library rounds, with no noun of something else, and no
 * words beside it that name another figure.
 */
function printsFigure(text: string, report: FeedbackReport, figure: string): boolean {
  const known = figureById(report, figure);
  const { form, measure } = known;
  const [reading, ...others] = numbersIn(text, report, form);
  if (reading === undefined || others.length > 0) return false;
  if (reading.kind === "percent" && !form.endsWith("share")) return false;
  if (reading.kind === "money" && measure !== "amount") return false;
  if (reading.kind === "count" && reading.per !== undefined && form.endsWith("count")) return false;
  const noun = NOUN_IDS.find((id) => id === reading.noun);
  if (form.endsWith("count") && noun !== undefined && countsOther(known, noun)) return false;
  if (!form.startsWith("signed-") && NOT.test(text.slice(0, reading.span.start))) return false;
  // Of a change, the words around the number are its sign.
  const printed = { ...report, published: [{ figure, printed: text }] };
  if (form.startsWith("signed-") && reconcile(printed).checks[0]?.outcome === "fail") return false;
  const isOfAnother = tieOut(text, report).entries.some(
    ({ outcome, elsewhere, rule }) => outcome === "contradicted" && elsewhere === figure && rule !== "unnamed",
  );
  if (isOfAnother) return false;
  const { entries, findings } = tieOut({ text, data: [{ figure, span: reading.span }] }, report);
  // "100%" is not 99.99 %, although it rounds to it.
  if (findings.some(({ code }) => code === "hidden-remainder")) return false;
  return entries.some((entry) => entry.figure === figure && entry.outcome === "matched");
}
