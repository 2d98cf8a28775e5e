import type { Channel } from "../model/FeedbackReport.js";
import { isMonthKey } from "./isMonthKey.js";
import { isNotApplicable } from "./isNotApplicable.js";
import { readCount } from "./readCount.js";

/** The parts of a period that a channel's count is made of; the period itself, where its total is given and a part is not. */
export function knownParts(channel: Channel, period: string, parts: readonly string[]): readonly string[] {
  const { id, totals } = channel;
  if (totals === undefined || readCount(totals[period], "channels", id, "totals", period) === undefined) return parts;
  const isKnown = (part: string): boolean => {
    const list = isMonthKey(part) ? "months" : "totals";
    const cell = channel[list]?.[part];
    return readCount(cell, "channels", id, list, part) !== undefined || isNotApplicable(cell);
  };
  return parts.every(isKnown) ? parts : [period];
}
