import { canonicalText } from "../../metrics/combining/canonicalText.js";
import { readCount } from "../../metrics/readCount.js";
import type { Channel, FeedbackReport } from "../../model/FeedbackReport.js";
import { partitionsOf } from "../../periods/partitionsOf.js";
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
    const { id, kind, name, counts = "contact" } = channel;
    const given = countsOf(channel);
    const weight = given.reduce((product, [, count]) => product * Math.max(1, count), 1);
    const text = canonicalText([kind, name, counts, given]) ?? "";
    const twin = first.get(text);
    if (twin === undefined) first.set(text, channel);
    if (twin === undefined || weight < MANY) return [];
    const outcome: ReportOutcome = { outcome: "fail", text: `contacts/${twin.id}/${period}` };
    return [{ code: "doubled-channel", path: `contacts/${id}/${period}`, inputs: [], stated: undefined, outcome }];
  });
  return [...doubled, ...subsetJudgements(report)];
}

/** The counts of a channel in the order of their periods, whatever is said of them; a total that its parts give says no more. */
function countsOf({ months, totals }: Channel): readonly (readonly [string, number])[] {
  const given = Object.entries({ ...totals, ...months }).flatMap(([period, cell]) => {
    const count = readCount(cell);
    return count === undefined ? [] : [[period, count] as const];
  });
  const known = new Set(given.map(([period]) => period));
  const isFrom = (parts: readonly string[]): boolean => parts.every((part) => known.has(part));
  return given.filter(([period]) => !partitionsOf(period).some(isFrom)).sort(([a], [b]) => (a < b ? -1 : 1));
}

function subsetJudgements(report: FeedbackReport): DataJudgement[] {
  return subsetTwins(report).flatMap(({ path, input, count, twin }): DataJudgement[] => {
    const [part, stated] = [fixedCount(count), fixedCount(twin)];
    if (part === undefined || stated === undefined) return [];
    return [{ code: "breakdown", path, inputs: [input], stated: stated.units, outcome: checkSum([part], stated) }];
  });
}
