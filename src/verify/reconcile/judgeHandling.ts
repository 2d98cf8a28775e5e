import type { FeedbackReport } from "../../model/FeedbackReport.js";
import { checkBound } from "../checks/checkBound.js";
import { fixedCount } from "./fixedCount.js";
import type { DataJudgement } from "./judgeData.js";

/**
 * What a contact centre offers, answers and abandons need not add up, since contacts straddle the ends of a period; where more are
 * answered and abandoned than offered, that is for a look.
 */
export function judgeHandling({ channels, period }: FeedbackReport): DataJudgement[] {
  return channels.flatMap(({ id, handling = {} }): DataJudgement[] => {
    const offered = fixedCount(handling.offered);
    const given = (["answered", "abandoned"] as const).filter((name) => fixedCount(handling[name]) !== undefined);
    const parts = given.map((name) => fixedCount(handling[name]));
    if (offered === undefined || checkBound(parts, "<=", offered).outcome !== "fail") return [];
    const place = `contacts/${id}/${period}`;
    return [
      {
        code: "handling",
        path: `${place}/offered`,
        inputs: given.map((name) => `${place}/${name}`),
        stated: offered.units,
        outcome: { outcome: "cannot-check", reason: "carried-over" },
      },
    ];
  });
}
