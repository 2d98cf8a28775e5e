import { countsOther } from "../../figures/countsOther.js";
import type { Figure } from "../../figures/Figure.js";
import { isRatio } from "../../figures/isRatio.js";
import { readPeriodText } from "../../language/readPeriodText.js";
import { roundNumber } from "../../language/roundNumber.js";
import { addExact } from "../checks/addExact.js";
import type { CheckOutcome } from "../checks/CheckOutcome.js";
import { compareExact } from "../checks/compareExact.js";
import type { Exact } from "../checks/Exact.js";
import { exactOf } from "../checks/exactOf.js";
import { exactText } from "../checks/exactText.js";
import type { Interval } from "../checks/Interval.js";
import { intervalOf } from "../checks/intervalOf.js";
import { judgeExact } from "../checks/judgeExact.js";
import { judgePrinted } from "../checks/judgePrinted.js";
import { roundExact } from "../checks/roundExact.js";
import { toRatio } from "../checks/toRatio.js";
import { isFarOff } from "../common/isFarOff.js";
import { timesOf } from "../tie/match/timesOf.js";
import { attempt } from "./attempt.js";
import type { PrintedFigure } from "./PrintedFigure.js";
import type { ReportObstacle } from "./Reconciliation.js";

/** The outcome of a check of a report. */
export type ReportOutcome = Omit<CheckOutcome, "reason"> & {
  readonly reason?: ReportObstacle;
  /** What it should be, where that is no number. */
  readonly text?: string;
  /** That `computed` is only a limit. */
  readonly limit?: "at-most" | "at-least";
};

/** A printed figure against what the data give: counts exactly, ratios and what is printed in thousands at the printed decimals. */
export function judgeFigure(figure: Figure, printed: PrintedFigure | undefined, text: string): ReportOutcome {
  const { result, form } = figure;
  if (result.status !== "ok") return { outcome: "cannot-check", reason: obstacleOf(result) };
  const { value } = result;
  if (typeof value === "object" && !isRatio(value)) return judgeMonths(value, text);
  if (printed === undefined) return { outcome: "cannot-check", reason: "unreadable" };
  // Points are no count.
  const { unit = "percentage-point", isPercent } = printed;
  if (form.endsWith("share") ? unit !== "percentage-point" : isPercent)
    return { outcome: "cannot-check", reason: "wrong-form" };
  const exact = isRatio(value)
    ? { n: BigInt(timesOf(form) * value.numerator), d: BigInt(value.denominator) }
    : exactOf(roundNumber(value, undefined, 0));
  const outcome = judgeNumber(exact, printed, isRatio(value) || printed.decimals < 0);
  // The noun of a wrong number says nothing, and minutes are no wrong hours.
  const isOther = printed.noun !== undefined && countsOther(figure, printed.noun);
  const isJudged = outcome.outcome === "fail" && figure.time === undefined;
  return isOther && !isJudged ? { outcome: "cannot-check", reason: "other-noun" } : outcome;
}

function judgeNumber(exact: Exact, printed: PrintedFigure, isRounded: boolean): ReportOutcome {
  if (printed.bound !== undefined) return judgeBound(exact, printed, printed.bound);
  const interval = pointOf(exact);
  const outcome = isRounded ? judgePrinted(printed, interval) : judgeExact(intervalOf(printed), interval);
  // A unit of millions may round by half of what is printed, and is no unit of the difference.
  const isWrong = outcome.outcome === "fail" || isFarOff(numberOf(exact), numberOf(exactOf(printed)));
  if (printed.decimals >= 0 || !isWrong) return outcome;
  return judgeExact(pointOf(exactOf(printed)), pointOf({ n: roundExact(exact, 2), d: 100n }));
}

function numberOf({ n, d }: Exact): number {
  return Number(n) / Number(d);
}

function pointOf(value: Exact): Interval {
  return { low: value, value, high: value };
}

/** Why there is nothing to hold a printed figure against. */
function obstacleOf(result: Exclude<Figure["result"], { readonly status: "ok" }>): ReportObstacle {
  if (result.status === "undefined") return "zero-denominator";
  // Where nothing is missing, it is the figure itself that is not given.
  if (result.coverage.missing.length > 0) return "missing-part";
  if (result.reason === "not-comparable") return "not-comparable";
  return result.reason === "too-few" || result.reason === "suppressed" ? "withheld" : "missing-part";
}

function judgeBound(exact: Exact, printed: PrintedFigure, bound: "<" | ">"): ReportOutcome {
  const order = compareExact(exact, exactOf(printed));
  const computed = toRatio(exact);
  if (computed === undefined) return { outcome: "cannot-check", reason: "too-large" };
  const holds = (bound === "<" ? order < 0 : order > 0) || (order === 0 && printed.orEqual === true);
  // With two more decimals, as a share is told that is a little beyond its bound.
  const places = Math.max(0, printed.decimals + 2);
  const shown = { n: roundExact(exact, places), d: 10n ** BigInt(places) };
  const difference = exactText(addExact(exactOf(printed), shown, -1n));
  return { outcome: holds ? "pass" : "fail", computed, difference };
}

/** A month without its year is one of the year of the figure. */
function judgeMonths(months: readonly string[], text: string): ReportOutcome {
  const year = months[0]?.slice(0, 4);
  const printed = text
    .split(/[,،&]| and | و ?(?=[ء-ي])/i)
    .filter((name) => name.trim() !== "")
    .map((name) => attempt(() => readPeriodText(name)) ?? attempt(() => readPeriodText(`${name.trim()} ${year}`)));
  if (printed.length === 0 || printed.includes(undefined)) return { outcome: "cannot-check", reason: "unreadable" };
  const expected = [...months].sort().join(", ");
  return { outcome: printed.sort().join(", ") === expected ? "pass" : "fail", text: expected };
}
