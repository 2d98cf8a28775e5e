import type { CheckObstacle, CheckOutcome } from "./CheckOutcome.js";

/** The outcome of a check that could not be made. */
export function cannotCheck(reason: CheckObstacle): CheckOutcome {
  return { outcome: "cannot-check", reason };
}
