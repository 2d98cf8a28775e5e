import type { Channel } from "../model/FeedbackReport.js";
import { isNotApplicable } from "./isNotApplicable.js";
import { listOf } from "./listOf.js";
import { missingReason } from "./missingReason.js";
import { readCount } from "./readCount.js";

/**
 * The parts of a period that a channel's count is made of; the period itself, where its total is given and a part is not, or
 * where its total is suppressed: what is withheld is not added up from its parts.
 */
export function knownParts(channel: Channel, period: string, parts: readonly string[]): readonly string[] {
  const isGap = (part: string): boolean => {
    const list = listOf(part);
    const cell = channel[list]?.[part];
    const count = readCount(cell, "channels", channel.id, list, part);
    return count === undefined && (part === period || !isNotApplicable(cell));
  };
  const isHidden = missingReason(channel.totals?.[period]) === "suppressed";
  return !isHidden && (isGap(period) || !parts.some(isGap)) ? parts : [period];
}
