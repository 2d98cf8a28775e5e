import type { NumberOptions } from "../language/NumberOptions.js";
import { numeralsOf } from "../language/numeralsOf.js";
import { checkOptionNames } from "../model/checkOptionNames.js";
import { FeedbackError } from "../model/FeedbackError.js";
import { REPORT_OPTIONS } from "./checkReportOptions.js";
import type { Figure } from "./Figure.js";
import { isRatio } from "./isRatio.js";
import { noValueText } from "./noValueText.js";
import { printedDecimals } from "./printedDecimals.js";
import { valueText } from "./valueText.js";
import { withNoun } from "./withNoun.js";
import { withoutWaivers } from "./withoutWaivers.js";

/** Options of {@link formatFigure}. */
export interface FormatFigureOptions extends NumberOptions {
  /** Decimals of shares and changes, 0 to 6; 2 unless said otherwise. */
  readonly decimals?: number;
  /**
   * Whether a count is followed by what it counts, where its figure has a `noun`: `649,940 calls`. Those who are satisfied or not, who gave one of the scores or none and
   * who were asked have none. `false` unless said otherwise.
   */
  readonly noun?: boolean;
}

/**
 * Writes the value of a figure in the way of its form, as {@link explainFigure} does, for a cell or a widget.
 *
 * @param figure - a figure of the catalogue, which may be back from JSON
 * @param options - language, digits, bidi marks, `decimals` (0 to 6) and `noun`; those of the report's other functions change nothing
 * @returns the number with what tells how to read it: a percent sign, points, the unit of a time, the currency of an amount; `٠` for a count of 0;
 * names of months for a peak; for a figure without a value the words for why there is none: `البيانات محجوبة`. Never an empty text
 * @throws `bad-input` for what is no figure; `bad-option`; `bad-decimals`
 *
 * @example
 * ```ts
 * import { figureById, firstQuarter2021, formatFigure } from "beneficiary-feedback";
 * const calls = figureById(firstQuarter2021, "contacts/calls/2021-Q1");
 * console.log(formatFigure(calls)); // => "٦٤٩٬٩٤٠"
 * console.log(formatFigure(calls, { language: "en", noun: true })); // => "649,940 calls"
 * ```
 */
export function formatFigure(figure: Figure, options: FormatFigureOptions = {}): string {
  checkOptionNames(options, { ...REPORT_OPTIONS, noun: true });
  numeralsOf(options);
  printedDecimals(options.decimals);
  const { noun: isNamed = false, ...others } = withoutWaivers(options);
  if (typeof isNamed !== "boolean") throw new FeedbackError("bad-option", "noun needs true or false", isNamed);
  const { noun, result } = figure ?? {};
  const value = result?.status === "ok" ? result.value : undefined;
  const isValue = typeof value === "number" || (Array.isArray(value) && value.length > 0) || isRatio(Object(value));
  const reason = result && result.status !== "ok" ? noValueText(result, options.language) : undefined;
  if (reason !== undefined) return reason;
  if (!isValue) throw new FeedbackError("bad-input", "formatFigure needs a figure of a catalogue", figure);
  const text = valueText(figure, others);
  if (!isNamed || noun === undefined || typeof value !== "number") return text;
  const isMarked = value < 0 || figure.form === "signed-count";
  return withNoun(text, { units: value, decimals: 0 }, noun, others, isMarked);
}
