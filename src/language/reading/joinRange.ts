import type { FigureReading } from "./FigureReading.js";
import { isDay } from "./readPeriodPhrase.js";
import { follows, type Source } from "./Source.js";
import { GAP } from "./tokenize.js";

const WHOLE = 100;
const BETWEEN = /(?:بين|between),? $/i;

/** The two ends of a range (`10–20 مكالمة`, `من 1 إلى 31 مارس`), the first made what the second is; or nothing. */
export function joinRange(
  { text, tokens }: Source,
  at: number,
  from: FigureReading,
  to: FigureReading,
): readonly [FigureReading, FigureReading] | undefined {
  const token = tokens[at];
  if (from.kind !== "number" || token?.numeral === undefined || token.numeral.sign !== "") return undefined;
  const before = tokens[at - 1];
  const dashed = before?.end === from.span.end && follows(token, GAP.dash | GAP.space) && (token.gap & GAP.dash) !== 0;
  const word = before?.word?.role;
  const worded = (word === "to" || word === "and") && follows(token, GAP.space) && follows(before, GAP.space);
  if (!dashed && !(worded && tokens[at - 2]?.end === from.span.end)) return undefined;
  if (to.kind === "date" && isDay(from.units) && from.decimals === 0) {
    const { span, text, script } = from;
    const period = to.period.slice(0, -2) + String(from.units).padStart(2, "0");
    const { calendar } = to;
    const first = { span, text, script, kind: to.kind, period, range: "from" as const, ...(calendar && { calendar }) };
    return [first, { ...to, range: "to" }];
  }
  // "Rose by 2.2 and 11.6 per cent": nothing else is counted in tenths.
  const isOfTenths = from.decimals > 0 && "decimals" in to && from.decimals === to.decimals;
  // "بين 20و30%"
  const isBetween = before?.gap === 0 || BETWEEN.test(text.slice(Math.max(0, from.span.start - 8), from.span.start));
  const isPair = word === "and" && to.kind === "percent" && (isOfTenths || isBetween);
  if (!("value" in to) || to.kind === "ordinal" || !(dashed || isPair || word === "to")) return undefined;
  const { kind, noun, nounSpan, currency } = to;
  // "986 – 20.24%" are a count and its share.
  if (kind === "percent" && from.value > Math.max(to.value, WHOLE)) return undefined;
  // "Category 2 – 64.5 per cent"
  const isApart = dashed && (token.gap & GAP.space) !== 0 && from.decimals !== to.decimals;
  if (kind === "percent" && isApart) return undefined;
  const unit = {
    ...(noun !== undefined && { noun }),
    ...(nounSpan && { nounSpan }),
    ...(currency !== undefined && { currency }),
  };
  const first = { ...from, kind, ...unit };
  return dashed
    ? [
        { ...first, range: "from" },
        { ...to, range: "to" },
      ]
    : [first, to];
}
