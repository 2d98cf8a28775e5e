import type { FixedDecimal } from "../../model/numbers.js";
import { checkBound } from "../checks/checkBound.js";
import { checkSum } from "../checks/checkSum.js";
import type { ReportOutcome } from "./judgeFigure.js";
import { limited } from "./limited.js";

/** A whole against its parts; where some of them are not there, the others cannot be more. */
export function judgeParts(parts: readonly (FixedDecimal | undefined)[], whole: FixedDecimal): ReportOutcome {
  const known = parts.filter((part) => part !== undefined);
  const bound = limited("at-least", checkBound(known, "<=", whole));
  return known.length < parts.length && bound.outcome === "fail" ? bound : checkSum(parts, whole);
}
