import type { Figure } from "../../../figures/Figure.js";
import { isOtherTime } from "../../../figures/isOtherTime.js";
import { isRatio } from "../../../figures/isRatio.js";
import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import { pointsBetween } from "../../../metrics/pointsBetween.js";
import { isExactCount } from "../../../model/isExactCount.js";
import { comparePeriods } from "../../../periods/comparePeriods.js";
import { changeBetween } from "../../../ratios/changeBetween.js";
import { nearestRatio } from "../../../ratios/nearestRatio.js";
import { agreementOf } from "../match/agreementOf.js";
import { isNearly } from "../match/isNearly.js";
import { keepsSign } from "../match/keepsSign.js";
import { pointsRight } from "../match/pointsRight.js";
import type { Context } from "../place/Context.js";
import { isPlainly } from "./isPlainly.js";

/** What is told by a ratio in a unit of its own: a length of time, the mean of ratings. */
const MEASURED: readonly Figure["form"][] = ["mean", "score"];
/** What was there before the period. */
const BROUGHT = "brought-forward";

/**
 * Whether a number is by how much two figures of one thing in two periods differ, or two things of one period: in their unit, in
 * percent or in points.
 */
export function isChangeFrom(one: Figure, other: Figure, reading: QuantityReading, context: Context): boolean {
  if (one.subject !== other.subject || one.form !== other.form || one.result.unit !== other.result.unit) return false;
  if (one.time !== other.time || (one.time !== undefined && isOtherTime(reading.noun ?? "", one.time))) return false;
  if (one.measure !== other.measure && (one.subject !== "tickets" || one.kind !== other.kind)) return false;
  const order =
    comparePeriods(one.period, other.period) || Number(other.measure === BROUGHT) - Number(one.measure === BROUGHT);
  const isFrom = (before: Figure, after: Figure): boolean =>
    isPrinted(changeTo(before, after, reading.kind), reading, context);
  // "Closed 540, 20 more than were opened": the nearer one is told to be more.
  if (order === 0) return (one.measure === other.measure && isFrom(one, other)) || isFrom(other, one);
  // "January, with 620 more than February": from what it is told to be from.
  const { bases, periods } = context.claims;
  const isTurned = ([from, to]: readonly Figure[]): boolean =>
    from !== undefined && to !== undefined && bases.includes(from.period) && periods.includes(to.period);
  const isBack = isTurned(order < 0 ? [other, one] : [one, other]);
  if (isBack && one.key === other.key) return order < 0 ? isFrom(other, one) : isFrom(one, other);
  return one.key === other.key && (order < 0 ? isFrom(one, other) : isFrom(other, one));
}

function isPrinted(change: Figure | undefined, reading: QuantityReading, context: Context): boolean {
  if (
    change === undefined ||
    !isPlainly(agreementOf(change, reading, context.isStrict, isNearly(reading, context.text)))
  )
    return false;
  // What a mean or a score moved by has their form, and a sign.
  const signed: Figure = MEASURED.includes(change.form) ? { ...change, form: "signed-points" } : change;
  return pointsRight(signed, context, reading.span) && keepsSign(signed, reading, context.text);
}

function changeTo(before: Figure, after: Figure, kind: QuantityReading["kind"]): Figure | undefined {
  const [from, to] = [before.result, after.result];
  if (from.status !== "ok" || to.status !== "ok") return undefined;
  if (typeof from.value === "number" && typeof to.value === "number") {
    if (!isExactCount(from.value) || !isExactCount(to.value)) return undefined;
    const { absolute, percent } = changeBetween(from.value, to.value);
    if (kind !== "percent") return { ...after, form: "signed-count", result: { ...to, value: absolute } };
    return percent && { ...after, form: "signed-share", result: { ...to, value: percent } };
  }
  if (!isRatio(from.value) || !isRatio(to.value)) return undefined;
  const difference = pointsBetween({ ...from, value: from.value }, { ...to, value: to.value });
  if (before.form === "share")
    return kind === "points" ? { ...after, form: "signed-points", result: difference } : undefined;
  if (!MEASURED.includes(before.form) || difference.status !== "ok" || kind === "points") return undefined;
  if (kind !== "percent") return { ...after, result: difference };
  const { numerator, denominator } = difference.value;
  const by = [
    BigInt(numerator) * BigInt(from.value.denominator),
    BigInt(denominator) * BigInt(from.value.numerator),
  ] as const;
  return by[1] > 0n ? { ...after, form: "signed-share", result: { ...to, value: nearestRatio(...by) } } : undefined;
}
