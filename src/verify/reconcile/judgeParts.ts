import type { FixedDecimal } from "../../model/numbers.js";
import { checkBound } from "../checks/checkBound.js";
import { checkSum } from "../checks/checkSum.js";
import type { ReportOutcome } from "./judgeFigure.js";
import { limited } from "./limited.js";

/** A whole against its parts, or against some of them only; where some are not there, the others cannot be more. */
export function judgeParts(
  parts: readonly (FixedDecimal | undefined)[],
  whole: FixedDecimal,
  isAll = true,
): ReportOutcome {
  const known = parts.filter((part) => part !== undefined);
  const holds = (some: typeof parts) => limited("at-least", checkBound(some, "<=", whole));
  if (known.length < parts.length && holds(known).outcome === "fail") return holds(known);
  return isAll ? checkSum(parts, whole) : holds(parts);
}
