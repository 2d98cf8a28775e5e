import { containingPeriod } from "../../../periods/containingPeriod.js";
import { monthRun } from "../../../periods/monthRun.js";
import { nextPeriod } from "../../../periods/nextPeriod.js";
import { type PeriodKind, periodKind } from "../../../periods/periodKind.js";
import { priorPeriod } from "./priorPeriod.js";
import type { Relation } from "./relativeWords.js";

const MONTHS = { month: 1, quarter: 3, half: 6, year: 12 } as const;

/**
 * The period that stands in a relation to another one and has a length, that of the other one if none is named; nothing where the
 * other one is longer. What is told of "last year" is told of the same part of it.
 */
export function relatedTo(
  period: string,
  relation: Relation,
  kind: PeriodKind = periodKind(period),
): string | undefined {
  if (relation === "next" && kind === "year" && periodKind(period) !== kind) return undefined;
  if (relation !== "same" && relation !== "next" && kind === "year")
    return relation === "current" ? period : priorPeriod(period, 12);
  if (monthRun(period).length > MONTHS[kind]) return undefined;
  const whole = containingPeriod(period, MONTHS[kind], "tieOut");
  if (relation === "current") return whole;
  if (relation === "next") return nextPeriod(whole);
  return relation === "same" ? priorPeriod(whole, 12) : priorPeriod(whole);
}
