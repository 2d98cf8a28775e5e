import type { Channel } from "../model/FeedbackReport.js";
import { cellOf } from "./cellOf.js";
import { isNotApplicable } from "./isNotApplicable.js";
import { listOf } from "./listOf.js";
import { missingReason } from "./missingReason.js";
import { readCount } from "./readCount.js";

/**
 * The parts of a period that a channel's count is made of; the period itself, where its total is given and a part is not, or none
 * of them applies, or where its total is suppressed: what is withheld is not added up from its parts.
 */
export function knownParts(channel: Channel, period: string, parts: readonly string[]): readonly string[] {
  const isCounted = (part: string): boolean =>
    readCount(cellOf(channel, part), "channels", channel.id, listOf(part), part) !== undefined;
  const isHidden = missingReason(cellOf(channel, period)) === "suppressed";
  const due = parts.filter((part) => !isNotApplicable(cellOf(channel, part)));
  return isHidden || (isCounted(period) && !(due.length > 0 && due.every(isCounted))) ? [period] : parts;
}
