import type { Figure } from "../../../figures/Figure.js";
import { isRatio } from "../../../figures/isRatio.js";
import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import { pointsBetween } from "../../../metrics/pointsBetween.js";
import { isExactCount } from "../../../model/isExactCount.js";
import { comparePeriods } from "../../../periods/comparePeriods.js";
import { changeBetween } from "../../../ratios/changeBetween.js";
import { agreementOf } from "../match/agreementOf.js";
import { isNearly } from "../match/isNearly.js";
import { keepsSign } from "../match/keepsSign.js";
import { pointsRight } from "../match/pointsRight.js";
import type { Context } from "../place/Context.js";
import { isPlainly } from "./isPlainly.js";

/** What was there before the period. */
const BROUGHT = "brought-forward";

/**
 * Whether a number is by how much two figures of one thing in two periods differ, or two things of one period: in their unit, in
 * percent or in points.
 */
export function isChangeFrom(one: Figure, other: Figure, reading: QuantityReading, context: Context): boolean {
  if (one.subject !== other.subject || one.form !== other.form || one.result.unit !== other.result.unit) return false;
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
  return (
    change !== undefined &&
    isPlainly(agreementOf(change, reading, context.isStrict, isNearly(reading, context.text))) &&
    pointsRight(change, context, reading.span) &&
    keepsSign(change, reading, context.text)
  );
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
  const isOfShares = before.form === "share" && isRatio(from.value) && isRatio(to.value);
  if (!isOfShares || kind !== "points") return undefined;
  const points = pointsBetween({ ...from, value: from.value }, { ...to, value: to.value });
  return { ...after, form: "signed-points", result: points };
}
