import type { FixedDecimal } from "../../../model/numbers.js";
import type { CheckOutcome } from "../../checks/CheckOutcome.js";
import { checkBound } from "../../checks/checkBound.js";
import { checkGrowth } from "../../checks/checkGrowth.js";
import { checkRounded } from "../../checks/checkRounded.js";
import { checkShareOfSum } from "../../checks/checkShareOfSum.js";
import { checkSum } from "../../checks/checkSum.js";
import { figuresOf } from "./figuresOf.js";
import { judgeDifference } from "./judgeDifference.js";
import type { Printed, Relation, RelationKind } from "./Relation.js";

type Check = (parts: readonly FixedDecimal[], stated: FixedDecimal) => CheckOutcome;

/** What the numbers of a relation have to satisfy: the stated one is the last. */
const CHECKS = {
  sum: checkSum,
  share: (parts, stated) => checkShareOfSum(parts.slice(0, -1), parts.at(-1), stated),
  growth: ([before = NONE, after = NONE], stated) => checkGrowth(before, after, stated),
  difference: ([high = NONE, low = NONE], stated) => judgeDifference(high, low, stated),
  // What was open and what came in, less what went.
  "roll-forward": (parts, stated) =>
    checkSum(
      parts.map((part, at) => (at < 2 ? part : { ...part, units: -part.units })),
      stated,
    ),
  "stock-total": checkSum,
  repeated: checkSum,
  extreme: (parts, stated) => checkBound(parts, ">=", stated),
  rounded: ([exact = NONE], stated) => checkRounded(stated, exact),
} as const satisfies Partial<Readonly<Record<RelationKind, Check>>>;
const NONE: FixedDecimal = { units: 0, decimals: 0 };

/** Ties numbers to the one that states what they give, and judges it. */
export function relate(kind: keyof typeof CHECKS, parts: readonly Printed[], stated: Printed): Relation {
  const check: Check = CHECKS[kind];
  return { kind, operands: [...parts, stated], outcome: check(figuresOf(parts), stated.figure) };
}
