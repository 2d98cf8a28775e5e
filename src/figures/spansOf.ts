import { applicableSpans } from "../metrics/applicableSpans.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import type { Figure } from "./Figure.js";

/** The time that a total is over, by the channels that it is of in the report of its period, or in that of `compared`, which has it for comparison. */
export function spansOf(
  { id, inputs, period, subject }: Figure,
  reports: readonly FeedbackReport[],
  compared = period,
): readonly string[] {
  if (subject !== "contacts") return [period];
  const ids = new Set([id, ...inputs]);
  const reportOf = (key: string) => reports.find((report) => report.period === key);
  const channels = (reportOf(period) ?? reportOf(compared) ?? reports[0])?.channels ?? [];
  return applicableSpans(
    channels.filter((channel) => ids.has(`contacts/${channel.id}/${period}`)),
    period,
  );
}
