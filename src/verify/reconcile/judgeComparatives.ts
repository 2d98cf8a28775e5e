import { contactTotal } from "../../metrics/contactTotal.js";
import { latestEditions } from "../../metrics/latestEditions.js";
import type { FeedbackReport } from "../../model/FeedbackReport.js";
import { checkSum } from "../checks/checkSum.js";
import type { DataJudgement } from "./judgeData.js";

/** What a report says of an earlier period against the report of that period, channel by channel; a revised count may differ. */
export function judgeComparatives(report: FeedbackReport, earlier: readonly FeedbackReport[]): DataJudgement[] {
  return latestEditions(earlier).flatMap(({ period, channels }) =>
    channels.flatMap((channel): DataJudgement[] => {
      const own = report.channels.filter(({ id }) => id === channel.id);
      const stated = contactTotal(own, [period]);
      const known = contactTotal([channel], [period]);
      if (stated.status !== "ok" || known.status !== "ok" || own.length === 0) return [];
      if (stated.caveats.includes("revised")) return [];
      const [part, total] = [known, stated].map(({ value }) => ({ units: value, decimals: 0 }));
      if (total === undefined) return [];
      const path = `contacts/${channel.id}/${period}`;
      return [{ code: "comparative", path, inputs: [], stated: stated.value, outcome: checkSum([part], total) }];
    }),
  );
}
