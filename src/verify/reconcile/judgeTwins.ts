import type { Channel, FeedbackReport } from "../../model/FeedbackReport.js";
import { checkSum } from "../checks/checkSum.js";
import { fixedCount } from "./fixedCount.js";
import type { DataJudgement } from "./judgeData.js";
import type { ReportOutcome } from "./judgeFigure.js";
import { subsetTwins } from "./subsetTwins.js";

/** So much is counted alike by chance of few only; several small counts are hardly alike all, and weigh as much by what they make. */
const MANY = 100;

/** What a report counts twice: a channel under two ids, and tickets as a subset and as a part of a breakdown, which have two counts. */
export function judgeTwins(report: FeedbackReport): DataJudgement[] {
  const { channels, period } = report;
  const first = new Map<string, Channel>();
  const doubled = channels.flatMap((channel): DataJudgement[] => {
    const { id, kind, name, counts, months = {}, totals = {} } = channel;
    const weight = [...Object.values(months), ...Object.values(totals)].reduce<number>(
      (product, cell) => product * Math.max(1, fixedCount(cell)?.units ?? 0),
      1,
    );
    const text = JSON.stringify([kind, name, counts, Object.entries(months).sort(), Object.entries(totals).sort()]);
    const twin = first.get(text);
    if (twin === undefined) first.set(text, channel);
    if (twin === undefined || weight < MANY) return [];
    const outcome: ReportOutcome = { outcome: "fail", text: `contacts/${twin.id}/${period}` };
    return [{ code: "doubled-channel", path: `contacts/${id}/${period}`, inputs: [], stated: undefined, outcome }];
  });
  return [...doubled, ...subsetJudgements(report)];
}

function subsetJudgements(report: FeedbackReport): DataJudgement[] {
  return subsetTwins(report).flatMap(({ path, input, count, twin }): DataJudgement[] => {
    const [part, stated] = [fixedCount(count), fixedCount(twin)];
    if (part === undefined || stated === undefined) return [];
    return [{ code: "breakdown", path, inputs: [input], stated: stated.units, outcome: checkSum([part], stated) }];
  });
}
