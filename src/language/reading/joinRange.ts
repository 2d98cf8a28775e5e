import type { FigureReading, QuantityReading } from "./FigureReading.js";
import { isMonthDay } from "./isMonthDay.js";
import { isYear } from "./isYear.js";
import { follows, type Source } from "./Source.js";
import { GAP } from "./tokenize.js";

const WHOLE = 100;
/** The end of a change may be told so: "rose from 20 to 30 thousand". */
const FROM = /(?:(?<![a-z])from|(?<![ء-ي])من) $/i;
const BETWEEN = /(?<![ء-ي])(?:بين|between)[,،]? [$€£₹]?$/i;
/** What two changes told together stand behind. */
const BY = /(?:(?<![a-z])(?:by|of|rose|fell|up|down)|(?<![ء-ي])ب?نسبتي?) $/i;
/** What has a number of its own, and a percentage behind it. */
const NAMED =
  /(?<![a-z])(?:category|level|stage|band|class|type|grade|priority|phase|group|tier|red|amber|green|blue|purple) $/i;
/** The longest of these, in characters. */
const NEAR = 12;

/** The two ends of a range (`10–20 مكالمة`, `من 1 إلى 31 مارس`, `$2-3 million`), a number or an amount of money and what is read behind it, the first made what the second is; or nothing. */
export function joinRange(
  { text, tokens }: Source,
  at: number,
  from: QuantityReading,
  last: FigureReading,
): readonly [FigureReading, FigureReading] | undefined {
  const token = tokens[at];
  if (token?.numeral === undefined || token.numeral.sign !== "") return undefined;
  const isMoney = from.kind === "money";
  const before = tokens[at - 1];
  const between = GAP.dash | (isMoney ? GAP.break : GAP.space);
  const dashed = before?.end === from.span.end && follows(token, between) && (token.gap & GAP.dash) !== 0;
  const word = before?.word?.role;
  const worded =
    (word === "to" || word === "and") &&
    follows(token, GAP.space | (isMoney ? GAP.break : 0)) &&
    follows(before, GAP.space);
  if (!dashed && !(worded && tokens[at - 2]?.end === from.span.end)) return undefined;
  const lead = text.slice(Math.max(0, from.span.start - NEAR), from.span.start);
  // "Between 10 and 15 million calls"
  const isSpan = worded && BETWEEN.test(lead) && "scale" in last && last.scale !== undefined;
  const to = isMoney ? inMoneyOf(text, from, last, isSpan ? GAP.dash : token.gap) : last;
  if (to === undefined) return undefined;
  if (to.kind === "date" && isMonthDay(from.units) && from.decimals === 0) {
    const { span, text, script } = from;
    const period = to.period.slice(0, -2) + String(from.units).padStart(2, "0");
    return [
      { ...to, span, text, script, period, range: "from" },
      { ...to, range: "to" },
    ];
  }
  // "Rose by 2.2 and 11.6 per cent"
  const isOfTenths = from.decimals > 0 && "decimals" in to && from.decimals === to.decimals && BY.test(lead);
  // "بين 20 و30%"
  const isBetween = before?.gap === 0 || BETWEEN.test(lead);
  const isPair = word === "and" && (isSpan || (to.kind === "percent" && (isOfTenths || isBetween)));
  if (!("value" in to) || to.kind === "ordinal" || !(dashed || isPair || word === "to")) return undefined;
  const { kind, noun, nounSpan, currency, scale } = to;
  // "986 – 20.24%" are a count and its share.
  if (kind === "percent" && from.value > Math.max(to.value, WHOLE)) return undefined;
  // "Category 2 – 64.5 per cent"
  if (kind === "percent" && dashed && NAMED.test(lead)) return undefined;
  const unit = {
    ...(noun !== undefined && { noun }),
    ...(nounSpan && { nounSpan }),
    ...(currency !== undefined && { currency }),
  };
  // In "2-3 million" the first is in millions, too, and may be 2 alone, as "from 2" rather is; "Line 9 - 12 million" may be no range.
  const { units, decimals } = from;
  const step = (scale?.factor ?? 0) / 10 ** decimals;
  const value = units * step;
  const scaled =
    scale?.step !== undefined &&
    (token.gap === GAP.dash || isMoney || worded) &&
    step >= 1 &&
    value < to.value &&
    (FROM.test(lead)
      ? { alternatives: [{ units: value, decimals: 0 }] }
      : { value, units: value, decimals: 0, scale: { ...scale, step }, alternatives: [{ units, decimals }] });
  const first = { ...from, ...scaled, kind, ...unit };
  return dashed
    ? [
        { ...first, range: "from" },
        { ...to, range: "to" },
      ]
    : [first, to];
}

/** What may be counted by the number before it, whatever it is: "$1-2 points". */
const COUNTED = /^ [a-z]{3,}s(?![a-z])/i;

/** The last end in the money of the first: "$2-3 million", "$2–$3 million"; nothing where it is another amount, a year, or may count something. */
function inMoneyOf(text: string, from: QuantityReading, to: FigureReading, gap: number): QuantityReading | undefined {
  const { currency } = from;
  const isPlain = to.kind === "number";
  if (!isPlain && !(to.kind === "money" && to.currency === currency)) return undefined;
  if (isYear(to) || (isPlain && COUNTED.test(text.slice(to.span.end)))) return undefined;
  const isTight = gap === GAP.dash || (!isPlain && gap === (GAP.dash | GAP.break));
  if (!isTight || from.value >= to.value) return undefined;
  return { ...to, kind: "money", ...(currency !== undefined && { currency }) };
}
