import type { Told } from "./Told.js";

/** So many characters, at most, lie between two numbers of one sentence. */
const FAR = 250;
/** So many numbers back. */
const BACK = 5;
/** Smaller counts, and percentages, of two periods may well be the same. */
const FEW = 100;
/** The end of a sentence or paragraph. */
const END = /[.!?؟]\s|\n\s*\n/;

/** Leaves unexplained what one sentence tells twice, with all digits, as the same figure: one of the two must be another. */
export function withoutTwice(told: readonly Told[]): readonly Told[] {
  const twice = new Set<Told>();
  for (const [at, one] of told.entries())
    for (const other of told.slice(Math.max(0, at - BACK), at)) if (areOne(other, one)) twice.add(other).add(one);
  return told.map((one) => {
    const { span, text, figure } = one.entry;
    if (figure === undefined || !twice.has(one)) return one;
    return { ...one, entry: { span, text, outcome: "unexplained", elsewhere: figure, rule: "twice" } };
  });
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
