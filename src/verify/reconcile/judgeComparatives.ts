import { causeBasis } from "../../metrics/causeBasis.js";
import { contactTotal } from "../../metrics/contactTotal.js";
import { latestEditions } from "../../metrics/latestEditions.js";
import type { FeedbackReport } from "../../model/FeedbackReport.js";
import { monthsOf } from "../../periods/monthsOf.js";
import { checkSum } from "../checks/checkSum.js";
import { fixedCount } from "./fixedCount.js";
import type { DataJudgement } from "./judgeData.js";

/**
 * What a report says of an earlier period against the report of that period, channel by channel and cause by cause; a revised
 * count may differ, and so may tickets that are coded in another way.
 */
export function judgeComparatives(report: FeedbackReport, earlier: readonly FeedbackReport[]): DataJudgement[] {
  return latestEditions(earlier)
    .filter(({ period }) => period !== report.period)
    .flatMap((former) => [
      ...ofChannels(report, former),
      ...(causeBasis(report) === causeBasis(former) ? ofCauses(report, former) : []),
    ]);
}

function ofChannels(report: FeedbackReport, { period, channels }: FeedbackReport): DataJudgement[] {
  return channels.flatMap((channel): DataJudgement[] => {
    const own = report.channels.filter(({ id }) => id === channel.id);
    const stated = contactTotal(own, [period]);
    const known = contactTotal([channel], [period]);
    if (stated.status !== "ok" || known.status !== "ok" || own.length === 0) return [];
    if (stated.caveats.includes("revised")) return [];
    const path = `contacts/${channel.id}/${period}`;
    const outcome = checkSum([fixedCount(known.value)], fixedCount(stated.value));
    return [{ code: "comparative", path, inputs: [], stated: stated.value, outcome }];
  });
}

function ofCauses({ causes = [] }: FeedbackReport, former: FeedbackReport): DataJudgement[] {
  const members = monthsOf(former.period);
  return (former.causes ?? []).flatMap(({ id, months = {} }) => {
    const own = causes.find((cause) => cause.id === id)?.months ?? {};
    return members.flatMap((month): DataJudgement[] => {
      const cell = own[month];
      const [stated, known] = [fixedCount(cell), fixedCount(months[month])];
      const isRevised = typeof cell === "object" && "status" in cell && cell.status === "revised";
      if (stated === undefined || known === undefined || isRevised) return [];
      const path = `causes/${id}/${month}`;
      return [{ code: "comparative", path, inputs: [], stated: stated.units, outcome: checkSum([known], stated) }];
    });
  });
}
