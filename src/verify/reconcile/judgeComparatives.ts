import { causeBasis } from "../../metrics/causeBasis.js";
import { contactTotal } from "../../metrics/contactTotal.js";
import { hasStatus } from "../../metrics/hasStatus.js";
import { latestEditions } from "../../metrics/latestEditions.js";
import type { Cell, FeedbackReport } from "../../model/FeedbackReport.js";
import { monthsOf } from "../../periods/monthsOf.js";
import { checkSum } from "../checks/checkSum.js";
import { fixedCount } from "./fixedCount.js";
import { judgeComparativeTotal } from "./judgeComparativeTotal.js";
import type { DataJudgement } from "./judgeData.js";

/** Counts by month, as a channel and a cause give them. */
type Months = Readonly<Record<string, Cell>>;

/**
 * What a report says of an earlier period against the report of that period, channel by channel, cause by cause and month by
 * month, and the total of all channels where one is not in the report any more; a revised count may differ, and so may tickets that are coded in another way.
 */
export function judgeComparatives(report: FeedbackReport, earlier: readonly FeedbackReport[]): DataJudgement[] {
  return latestEditions(earlier)
    .filter(({ period }) => period !== report.period)
    .flatMap((former) => [
      ...ofChannels(report, former),
      ...judgeComparativeTotal(report, former),
      ...(causeBasis(report) === causeBasis(former) ? ofCauses(report, former) : []),
    ]);
}

/** Where not all months stand in both reports, the sums of the period as well. */
function ofChannels(report: FeedbackReport, { period, channels }: FeedbackReport): DataJudgement[] {
  const members = monthsOf(period);
  return channels.flatMap((channel): DataJudgement[] => {
    const own = report.channels.filter(({ id }) => id === channel.id);
    const months = own[0]?.months ?? {};
    const found = ofMonths(`contacts/${channel.id}`, members, months, channel.months ?? {});
    const stated = contactTotal(own, [period]);
    const known = contactTotal([channel], [period]);
    const isOpen = members.some((month) => !fixedCount(months[month]) || !fixedCount(channel.months?.[month]));
    if (!isOpen || stated.status !== "ok" || known.status !== "ok" || own.length === 0) return found;
    if (stated.caveats.includes("revised")) return found;
    return [...found, compared(`contacts/${channel.id}/${period}`, stated.value, known.value)];
  });
}

function ofCauses({ causes = [] }: FeedbackReport, { period, causes: former = [] }: FeedbackReport): DataJudgement[] {
  return former.flatMap(({ id, months = {} }) => {
    const own = causes.find((cause) => cause.id === id)?.months ?? {};
    return ofMonths(`causes/${id}`, monthsOf(period), own, months);
  });
}

function ofMonths(place: string, members: readonly string[], own: Months, former: Months): DataJudgement[] {
  return members.flatMap((month): DataJudgement[] => {
    const cell = own[month];
    const [stated, known] = [fixedCount(cell), fixedCount(former[month])];
    if (stated === undefined || known === undefined || hasStatus(cell, "revised")) return [];
    return [compared(`${place}/${month}`, stated.units, known.units)];
  });
}

function compared(path: string, stated: number, known: number): DataJudgement {
  const outcome = checkSum([{ units: known, decimals: 0 }], { units: stated, decimals: 0 });
  return { code: "comparative", path, inputs: [], stated, outcome };
}
