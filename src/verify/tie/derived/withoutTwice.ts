import type { Figure } from "../../../figures/Figure.js";
import type { FigureIndex } from "../match/figureIndex.js";
import type { Told } from "./Told.js";

/** So many characters, at most, lie between two numbers of one sentence. */
const FAR = 250;
/** So many numbers back. */
const BACK = 5;
/** Smaller counts, and percentages, of two periods may well be the same. */
const FEW = 100;
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
      if (!areOne(other, one)) continue;
      const figure = byId.get(one.entry.figure ?? "");
      for (const [each, twin] of [
        [one, other],
        [other, one],
      ] as const)
        twice.set(each, twice.get(each) === true || (figure?.key !== undefined && figure.key === twin.context.before));
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

function areOne(one: Told, other: Told): boolean {
  if (!isTold(one) || !isTold(other) || one.entry.figure !== other.entry.figure) return false;
  const { end } = one.reading.span;
  const { start } = other.reading.span;
  return (
    one.reading.value === other.reading.value && start - end <= FAR && !END.test(one.context.text.slice(end, start))
  );
}

function isTold({ entry: { outcome }, reading, isFree }: Told): boolean {
  const isCount = reading.kind !== "percent" && reading.value >= FEW;
  return isFree && isCount && outcome === "matched" && reading.script !== "word" && reading.bound === undefined;
}
