import { causeCount } from "../metrics/causeCount.js";
import type { RootCause } from "../model/FeedbackReport.js";
import type { Figure } from "./Figure.js";
import { figureOf } from "./figureOf.js";

/** How often a cause was found in a month, in the report of a period. */
export function causeMonth(cause: RootCause, period: string, reported: string): Figure<number> {
  const key = cause.id;
  const result = causeCount(cause, period, reported);
  const owner = { subject: "causes", key, noun: "ticket" } as const;
  return figureOf(owner, `causes/${key}/${period}`, period, "count", "count", "flow", "as-given", [], result);
}
