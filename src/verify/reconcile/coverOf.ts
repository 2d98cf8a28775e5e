import type { FeedbackReport } from "../../model/FeedbackReport.js";
import { monthRun } from "../../periods/monthRun.js";

/** Reports of periods that come one after another and fill a whole one, the longest that there are; none where they leave a gap. */
export function coverOf(period: string, parts: readonly FeedbackReport[]): readonly FeedbackReport[] {
  const { first, length } = monthRun(period);
  const cover: FeedbackReport[] = [];
  for (let at = first; at < first + length; ) {
    const [next] = parts
      .filter((part) => monthRun(part.period).first === at)
      .sort((one, other) => monthRun(other.period).length - monthRun(one.period).length);
    if (next === undefined) return [];
    cover.push(next);
    at += monthRun(next.period).length;
  }
  return cover;
}
