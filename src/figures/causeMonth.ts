import { cellResult } from "../metrics/cellResult.js";
import type { RootCause } from "../model/FeedbackReport.js";
import type { Figure } from "./Figure.js";
import { figureOf } from "./figureOf.js";

/** How often a cause was found in a month. */
export function causeMonth({ id: key, months = {} }: RootCause, period: string): Figure<number> {
  const result = cellResult(months[period], "ticket", period, "causes", key, "months", period);
  const owner = { subject: "causes", key, noun: "ticket" } as const;
  return figureOf(owner, `causes/${key}/${period}`, period, "count", "count", "flow", "as-given", [], result);
}
