import type { Channel } from "../model/FeedbackReport.js";
import { isNotApplicable } from "./isNotApplicable.js";
import { listOf } from "./listOf.js";
import { readCount } from "./readCount.js";

/** The parts of a period that a channel's count is made of; the period itself, where its total is given and a part is not. */
export function knownParts(channel: Channel, period: string, parts: readonly string[]): readonly string[] {
  if (channel.totals === undefined) return parts;
  const isKnown = (part: string, otherwise = isNotApplicable): boolean => {
    const list = listOf(part);
    const cell = channel[list]?.[part];
    return readCount(cell, "channels", channel.id, list, part) !== undefined || otherwise(cell);
  };
  return isKnown(period, () => false) && !parts.every((part) => isKnown(part)) ? [period] : parts;
}
