import type { Channel } from "../model/FeedbackReport.js";
import { cellOf } from "./cellOf.js";
import { countedParts } from "./countedParts.js";
import { isNotApplicable } from "./isNotApplicable.js";
import { listOf } from "./listOf.js";
import { readCount } from "./readCount.js";

/** Whether a period is known of each channel: by its own total, its months, or the quarters of a half. */
export function isKnownOf(of: readonly Channel[], period: string, months: readonly string[]): boolean {
  let isKnown = false;
  for (const channel of of)
    for (const part of countedParts(channel, period, months)) {
      const cell = cellOf(channel, part);
      if (readCount(cell, "channels", channel.id, listOf(part), part) !== undefined) isKnown = true;
      else if (!isNotApplicable(cell)) return false;
    }
  return isKnown;
}
