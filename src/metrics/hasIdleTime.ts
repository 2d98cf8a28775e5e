import type { Channel } from "../model/FeedbackReport.js";
import { isNotApplicable } from "./isNotApplicable.js";

/** Whether one of some channels says of any time that it had nothing to count. */
export function hasIdleTime(channels: readonly Channel[]): boolean {
  return channels.some(({ months, totals }) =>
    [months, totals].some((cells) => Object.values(cells ?? {}).some(isNotApplicable)),
  );
}
