import type { Figure } from "../../../figures/Figure.js";
import { agreementOf } from "../match/agreementOf.js";
import type { FigureIndex } from "../match/figureIndex.js";
import type { Told } from "./Told.js";

/** So many characters, at most, lie between two numbers of one sentence. */
const FAR = 250;
/** So many numbers back. */
const BACK = 5;
/** Smaller counts, and percentages, of two periods may well be the same: they are two only where words set the one against the other. */
const FEW = 100;
/** Between the two: "compared with", "up from", `مقابل`; or `from` before the first, and `to` before the second. */
const AGAINST =
  /^[^;؛\n\d٠-٩]*(?:\b(?:compared (?:with|to)|against|versus|vs|from(?=[^a-z]*$)|than|instead of|after|now)\b|(?<![ء-ي])(?:[وب]?مقابل|[بو]?(?:ال)?مقارن[ةه]|[وف]?(?:بعد|كان[ت]?)|بدلا? من|عوضا عن)(?![ء-ي]))[^;؛\n\d٠-٩]*$/i;
const FROM = /(?:\bfrom|(?<![ء-ي])من)[\s\u2066-\u2069]+$/i;
const TO = /^[^;؛\n\d٠-٩]*(?:\bto|(?<![ء-ي])[إا]لى)[\s\u2066-\u2069]+$/i;
const NEAR = 8;
/** The end of a sentence or paragraph. */
const END = /[.!?؟]\s|\n\s*\n/;

/**
 * Leaves unexplained what one sentence tells twice, with all digits, as the same figure: one of the two must be another. Where the name before
 * one is that of the figure, and the name before the other is not, the other contradicts the figure of its own.
 */
export function withoutTwice(told: readonly Told[], { byId }: FigureIndex): readonly Told[] {
  const twice = new Map<Told, boolean>();
  for (const [at, one] of told.entries())
    for (const other of told.slice(Math.max(0, at - BACK), at)) {
      const figure = byId.get(one.entry.figure ?? "");
      if (figure === undefined || !areOne(other, one, figure, byId)) continue;
      for (const [each, twin] of [
        [one, other],
        [other, one],
      ] as const)
        twice.set(each, twice.get(each) === true || (figure.key !== undefined && figure.key === twin.context.before));
    }
  return told.map((one) => {
    const { span, text, figure: elsewhere = "" } = one.entry;
    const isNamed = twice.get(one);
    if (isNamed === undefined) return one;
    const own = ownOf(one, byId.get(elsewhere), byId);
    if (isNamed && own !== undefined)
      return { ...one, entry: { span, text, outcome: "contradicted", figure: own, rule: "key", elsewhere } };
    return { ...one, entry: { span, text, outcome: "unexplained", elsewhere, rule: "twice" } };
  });
}

/** The figure of what is named before a number, where that is another than the one that it was taken for. */
function ownOf(
  { context: { before, claims } }: Told,
  figure: Figure | undefined,
  byId: FigureIndex["byId"],
): string | undefined {
  if (figure?.key === undefined || before === undefined || before === figure.key) return undefined;
  const own = figure.id.replace(`/${figure.key}/`, `/${before}/`);
  return claims.keys.length === 0 && byId.has(own) ? own : undefined;
}

function areOne(one: Told, other: Told, figure: Figure, byId: FigureIndex["byId"]): boolean {
  if (!isTold(one) || !isTold(other) || one.entry.figure !== other.entry.figure) return false;
  const { end } = one.reading.span;
  const { start } = other.reading.span;
  const { text } = one.context;
  const { value, kind } = one.reading;
  if (value !== other.reading.value || start - end > FAR || END.test(text.slice(end, start))) return false;
  return (kind !== "percent" && value >= FEW) || (isAgainst(one, other) && !hasEqual(one, figure, byId));
}

function isTold({ entry: { outcome }, reading, isFree }: Told): boolean {
  return isFree && outcome === "matched" && reading.script !== "word" && reading.bound === undefined;
}

function isAgainst({ reading: { span }, context: { text } }: Told, { reading: other }: Told): boolean {
  const between = text.slice(span.end, other.span.start);
  return (
    AGAINST.test(between) || (FROM.test(text.slice(Math.max(0, span.start - NEAR), span.start)) && TO.test(between))
  );
}

/** Whether another period has the same, as it is printed. */
function hasEqual({ reading }: Told, figure: Figure, byId: FigureIndex["byId"]): boolean {
  const { period, id } = figure;
  const [before = "", behind = ""] = id.split(period);
  return [...byId.values()].some(
    (each) =>
      each.period !== period &&
      each.id === before + each.period + behind &&
      agreementOf(each, reading, false) !== undefined,
  );
}
