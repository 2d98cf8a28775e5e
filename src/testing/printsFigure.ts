import { type CatalogueOptions, catalogueOf } from "../figures/catalogueOf.js";
import type { Figure, FigureForm } from "../figures/Figure.js";
import { isRatio } from "../figures/isRatio.js";
import { formatCount } from "../language/formatCount.js";
import { readFigures } from "../language/readFigures.js";
import type { QuantityReading } from "../language/reading/FigureReading.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import { fill } from "../verify/reconcile/fill.js";
import { reconcile } from "../verify/reconcile.js";
import type { TieOutEntry } from "../verify/tie/match/TieOutEntry.js";
import { withOwnNouns } from "../verify/tie/page/withOwnNouns.js";
import { tieOut } from "../verify/tieOut.js";
import type { AssertFigureOptions } from "./AssertFigureOptions.js";
import { FIGURE_WORDS } from "./figureWords.js";
import { isBare } from "./isBare.js";
import { namesAnother } from "./namesAnother.js";
import { otherUnit } from "./otherUnit.js";
import { tellsDifference } from "./tellsDifference.js";
import { withoutPoint } from "./withoutPoint.js";

/** Right before a number, that it is not it: "not 600 calls", "no 600 calls", or "-600 calls", whose dash would be a bullet on a page. */
const NOT = /(?:(?:^|\s)(?:not?|و?ليست?|لا|غير)\s|n['’]t\s|[-\u2212])$/i;
/** The same in words. */
const MINUS = /(?:^|\s)(?:minus|negative|(?:ال|ب|بال)?(?:سالب|ناقص)ة?)\s+$/i;
const SIGN = /(?<![\p{L}\p{N}])[+\u2212-](?=\p{Nd})/u;
/** What a score is told out of: "4.2 out of 10", "4.2/10", `٤٫٢ من ١٠`. */
const OUT_OF = /\p{Nd}\s*(?:out of|of|\/|من(?: أصل)?)\s*(\p{Nd}+)(?![\p{N}.,٫٬])/u;
/** Right behind a number that measures no score: "59.81 points". */
const POINTS = /^[\s\u2066-\u2069-]*(?:points?|pts?|نقط[ةه]?|نقاط)(?!\p{L})/iu;

/**
 * Whether a text prints a figure: its one number is the figure, rounded as the library rounds, with no noun of something else, and no
 * words beside it that name another figure. If not, what is to be told of it.
 */
export function printsFigure(
  text: string,
  report: FeedbackReport,
  known: Figure,
  options: AssertFigureOptions,
): true | string {
  const { language = "en", numerals } = options;
  const words = FIGURE_WORDS[language];
  const numbers = numbersIn(text, report, known.form, options);
  const [reading] = numbers;
  if (reading === undefined || numbers.length > 1) {
    const most = known.form === "score" && numbers.length === 2 ? OUT_OF.exec(text)?.[1] : undefined;
    if (most !== undefined) return fill(words.scale, { most }, language);
    const count = formatCount(numbers.length, { language, ...(numerals && { numerals }) });
    return fill(words.oneNumber, { count }, language);
  }
  const other = otherUnit(reading, known, language);
  if (other !== undefined) return other;
  if (isPrinted(text, reading, report, known, options)) {
    const { start, end } = reading.span;
    const whole = withoutPoint(reading, known.form);
    if (whole === undefined) return true;
    // What prints a number divided by a thousand, with its decimals, would pass otherwise.
    const isGrouped = printsFigure(text.slice(0, start) + whole + text.slice(end), report, known, options) === true;
    return isGrouped ? words.point : true;
  }
  const unsigned = text.replace(SIGN, "");
  if (unsigned !== text && printsFigure(unsigned, report, known, options) === true) return words.sign;
  const alone = reading.text !== text && printsFigure(reading.text, report, known, options);
  return alone === true || alone === words.point ? words.besides : "";
}

/** The numbers of a text without those that tell how or when the others are counted: "4.28 out of 5", "within three months", "per 1,000". */
function numbersIn(
  text: string,
  report: FeedbackReport,
  form: FigureForm,
  options: CatalogueOptions,
): readonly QuantityReading[] {
  const readings = withOwnNouns(readFigures(text), text, catalogueOf(report, options));
  const numbers = readings.flatMap((each) => ("value" in each ? [each] : []));
  if (numbers.length < 2) return numbers;
  const { entries } = tieOut(text, report, options);
  const isBeside = ({ outcome, rule }: TieOutEntry): boolean =>
    outcome === "classed" && (rule !== "rate-base" || form === "rate");
  const classes = entries.filter(isBeside);
  const without = (known: readonly TieOutEntry[]) =>
    numbers.filter(({ span }) => !known.some((entry) => entry.span.start === span.start));
  const own = without(classes);
  // "3.6 من 5" alone begins as a heading does.
  return own.length > 0 ? own : without(classes.filter(({ rule }) => rule !== "heading"));
}

function isPrinted(
  text: string,
  reading: QuantityReading,
  report: FeedbackReport,
  known: Figure,
  options: CatalogueOptions,
): boolean {
  const { id: figure, form, measure } = known;
  if (reading.kind === "percent" && !form.endsWith("share")) return false;
  if (reading.kind === "money" && measure !== "amount") return false;
  if (reading.kind === "count" && reading.per !== undefined && form.endsWith("count")) return false;
  const before = text.slice(0, reading.span.start);
  if (!form.startsWith("signed-") && (NOT.test(before) || (MINUS.test(before) && !isBelow(known)))) return false;
  // An amount of money may be that of a rise: "an increase of SAR 5 million" is what an initiative gave.
  if (!form.startsWith("signed-") && measure !== "amount" && tellsDifference(text, reading, form)) return false;
  if (/(?:count|share|rate)$/.test(form) && POINTS.test(text.slice(reading.span.end))) return false;
  // Of a change, the words around the number are its sign.
  const printed = { ...report, published: [{ figure, printed: text }] };
  if (form.startsWith("signed-") && reconcile(printed, options).checks[0]?.outcome === "fail") return false;
  // Alone on a page "-60 calls" is an item of a list, and "60 tickets" are all of them: here it is said which figure is meant.
  if (!isBare(text, reading, known) && namesAnother(text, reading, report, known, options)) return false;
  const { entries, findings } = tieOut({ text, data: [{ figure, span: reading.span }] }, report, options);
  // "100%" is not 99.99 %, although it rounds to it.
  if (findings.some(({ code }) => code === "hidden-remainder")) return false;
  // What is contradicted has its value, and words beside it that a page would have to keep to; they were asked above.
  return entries.some((entry) =>
    entry.outcome === "contradicted"
      ? entry.elsewhere === figure
      : entry.figure === figure && entry.outcome === "matched",
  );
}

/** Whether a figure is below 0, as a net score may be. */
function isBelow({ result }: Figure): boolean {
  if (result.status !== "ok") return false;
  return isRatio(result.value) ? result.value.numerator < 0 : Number(result.value) < 0;
}
