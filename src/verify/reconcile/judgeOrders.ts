import { DURATIONS } from "../../figures/durationFigures.js";
import { givenRatio } from "../../metrics/givenRatio.js";
import type { Duration, FeedbackReport } from "../../model/FeedbackReport.js";
import { compareRatios } from "../../ratios/compareRatios.js";
import type { DataJudgement } from "./judgeData.js";

/** What must not come before another: the ninetieth percentile before the median, the day an initiative went live before its start. */
export function judgeOrders({ initiatives = [], period, tickets }: FeedbackReport): DataJudgement[] {
  const durations = DURATIONS.flatMap(([name, key]): DataJudgement[] => {
    const { median, p90 } = tickets?.durations?.[name] ?? {};
    if (median === undefined || p90 === undefined) return [];
    const holds = compareRatios(givenRatio(p90), givenRatio(median)) >= 0;
    const path = `tickets/${key}/${period}`;
    return [atLeast("durations", `${path}/p90`, [`${path}/median`], textOf(p90), textOf(median), holds)];
  });
  const dates = initiatives.flatMap(({ id, startDate, liveDate }): DataJudgement[] => {
    if (startDate === undefined || liveDate === undefined) return [];
    return [atLeast("initiative-dates", `initiatives/${id}`, [], liveDate, startDate, startDate <= liveDate)];
  });
  return [...durations, ...dates];
}

function atLeast(
  code: DataJudgement["code"],
  path: string,
  inputs: readonly string[],
  stated: string,
  least: string,
  holds: boolean,
): DataJudgement {
  const limit = "at-least";
  return {
    code,
    path,
    inputs,
    stated,
    outcome: holds ? { outcome: "pass", limit } : { outcome: "fail", text: least, limit },
  };
}

function textOf(duration: Duration): string {
  return typeof duration === "number" ? String(duration) : `${duration.numerator}/${duration.denominator}`;
}
