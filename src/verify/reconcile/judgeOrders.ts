import { DURATIONS } from "../../figures/durationFigures.js";
import { givenRatio } from "../../metrics/givenRatio.js";
import type { Duration, FeedbackReport } from "../../model/FeedbackReport.js";
import { givenDecimal } from "../../model/givenDecimal.js";
import { compareExact } from "../checks/compareExact.js";
import type { Interval } from "../checks/Interval.js";
import { intervalOf } from "../checks/intervalOf.js";
import { fixedCount } from "./fixedCount.js";
import type { DataJudgement } from "./judgeData.js";

/**
 * What must not come before another: the ninetieth percentile before the median, the mean before half of it, the final resolution before the first, the day an initiative
 * went live before its start. Of no ticket there is no measure, and of one ticket they are one.
 */
export function judgeOrders({ initiatives = [], period, tickets }: FeedbackReport): DataJudgement[] {
  const durations = DURATIONS.flatMap(([name, key]): DataJudgement[] => {
    const { n, mean, median, p90 } = tickets?.durations?.[name] ?? {};
    const path = `tickets/${key}/${period}`;
    const few = ofFew(path, fixedCount(n)?.units, { mean, median, p90 });
    if (few.length > 0) return few;
    const low = tooLow(path, mean, { median, p90 });
    if (median === undefined || p90 === undefined) return low;
    const holds = mayPrecede(median, p90);
    return [...low, atLeast("durations", `${path}/p90`, [`${path}/median`], textOf(p90), textOf(median), holds)];
  });
  const dates = initiatives.flatMap(({ id, startDate, liveDate }): DataJudgement[] => {
    if (startDate === undefined || liveDate === undefined) return [];
    return [atLeast("initiative-dates", `initiatives/${id}`, [], liveDate, startDate, startDate <= liveDate)];
  });
  return [...durations, ...resolutions(period, tickets), ...dates];
}

/** What fails of the measures of no ticket and of one, of which each is the other, but for how it was rounded. */
function ofFew(
  path: string,
  tickets: number | undefined,
  measures: Readonly<Record<string, Duration | undefined>>,
): DataJudgement[] {
  const given = Object.entries(measures).flatMap(([name, size]) =>
    size === undefined ? [] : [{ id: `${path}/${name}`, size }],
  );
  const [first, ...others] = given;
  const ids = given.map(({ id }) => id);
  if (first === undefined) return [];
  if (tickets === 0) return [atLeast("durations", `${path}/measured`, ids, "0", "1", false)];
  if (tickets !== 1) return [];
  return others.flatMap(({ id, size }): DataJudgement[] => {
    if (mayPrecede(first.size, size) && mayPrecede(size, first.size)) return [];
    const outcome = { outcome: "fail", text: textOf(first.size) } as const;
    return [{ code: "durations", path: id, inputs: [first.id], stated: textOf(size), outcome }];
  });
}

/**
 * A mean that fails: half of the tickets take the median or longer, and a tenth the ninetieth percentile, so that the mean is at least half of the one and a
 * tenth of the other. That it is says nothing of the counts.
 */
function tooLow(
  path: string,
  mean: Duration | undefined,
  ranks: Readonly<Partial<Record<"median" | "p90", Duration | undefined>>>,
) {
  return (["median", "p90"] as const).flatMap((rank): DataJudgement[] => {
    const given = ranks[rank];
    if (mean === undefined || given === undefined) return [];
    const { n, d } = spanOf(given).low;
    const least = { n, d: d * (rank === "median" ? 2n : 10n) };
    if (compareExact(least, spanOf(mean).high) <= 0) return [];
    const text = typeof given === "number" ? String(Number(least.n) / Number(least.d)) : `${least.n}/${least.d}`;
    return [atLeast("durations", `${path}/mean`, [`${path}/${rank}`], textOf(mean), text, false)];
  });
}

/**
 * No ticket is resolved for the first time after it is resolved for the last, so of as many tickets, measured alike, neither the mean nor a rank of the first
 * resolution is above that of the final one. That it holds says nothing of the counts.
 */
function resolutions(period: string, tickets: FeedbackReport["tickets"]): DataJudgement[] {
  const { firstResolution: first, finalResolution: final } = tickets?.durations ?? {};
  if (!first || !final || first.basis !== final.basis || first.unit !== final.unit) return [];
  const [n, others] = [fixedCount(first.n), fixedCount(final.n)];
  if (n === undefined || n.units !== others?.units) return [];
  return (["mean", "median", "p90"] as const).flatMap((measure): DataJudgement[] => {
    const [early, late] = [first[measure], final[measure]];
    if (early === undefined || late === undefined) return [];
    if (mayPrecede(early, late)) return [];
    const [path, inputs] = [`final-resolution/${period}/${measure}`, [`tickets/first-resolution/${period}/${measure}`]];
    return [atLeast("durations", `tickets/${path}`, inputs, textOf(late), textOf(early), false)];
  });
}

/** Whether a given duration may be no longer than another. Of two with as many decimals the shorter is never rounded to more; else each may be as far off as it can be. */
function mayPrecede(early: Duration, late: Duration): boolean {
  const [first, second] = [spanOf(early), spanOf(late)];
  return compareExact(first.low, decimalsOf(early) === decimalsOf(late) ? second.low : second.high) <= 0;
}

function decimalsOf(duration: Duration): number | undefined {
  return typeof duration === "number" ? givenDecimal(duration)?.decimals : undefined;
}

/** What a given duration may have been before it was rounded: a ratio stands for itself, and a number for what is half a unit of its last digit away. */
function spanOf(duration: Duration): Pick<Interval, "low" | "high"> {
  const { numerator, denominator } = givenRatio(duration);
  const exact = { n: BigInt(numerator), d: BigInt(denominator) };
  const given = typeof duration === "number" ? givenDecimal(duration) : undefined;
  return given === undefined ? { low: exact, high: exact } : intervalOf(given, true);
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
