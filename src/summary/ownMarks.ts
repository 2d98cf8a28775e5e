import type { Figure } from "../figures/Figure.js";
import { cellOf } from "../metrics/cellOf.js";
import { countedParts } from "../metrics/countedParts.js";
import { hasBreak } from "../metrics/hasBreak.js";
import { hasStatus } from "../metrics/hasStatus.js";
import { judgeBreak } from "../metrics/judgeBreak.js";
import type { Channel } from "../model/FeedbackReport.js";

/** Figures without the mark of a break that no count in them has: it lies within them, and has the name of its month. */
export function ownMarks(marked: readonly Figure[], channels: readonly Channel[]): readonly Figure[] {
  return marked.map((figure) => {
    const { subject, key, measure, period, result } = figure;
    if (subject !== "contacts" || measure !== "count" || !hasBreak([result])) return figure;
    const isOwn = channels.some(
      (channel) =>
        channel.id === key &&
        countedParts(channel, period).some((part) => hasStatus(cellOf(channel, part), "break-in-series")),
    );
    return isOwn ? figure : { ...figure, result: judgeBreak(result, false) };
  });
}
