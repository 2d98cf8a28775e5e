import type { Cell, Channel } from "../model/FeedbackReport.js";
import { countedParts } from "./countedParts.js";
import { isNotApplicable } from "./isNotApplicable.js";
import { listOf } from "./listOf.js";
import { readCount } from "./readCount.js";

/** Whether a period is known of each channel: by its own total, its months, or the quarters of a half. */
export function isKnownOf(of: readonly Channel[], period: string, months: readonly string[]): boolean {
  const cells = of.flatMap((channel) =>
    countedParts(channel, period, months).map((part) => channel[listOf(part)]?.[part]),
  );
  const isCounted = (cell: Cell | undefined): boolean => readCount(cell) !== undefined;
  return cells.some(isCounted) && cells.every((cell) => isCounted(cell) || isNotApplicable(cell));
}
