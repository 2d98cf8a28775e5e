import { daysOfMean } from "../../figures/daysOfMean.js";
import type { Figure } from "../../figures/Figure.js";
import type { FixedDecimal } from "../../model/numbers.js";
import { partitionsOf } from "../../periods/partitionsOf.js";
import type { CheckOutcome } from "../checks/CheckOutcome.js";
import { checkRollForward } from "../checks/checkRollForward.js";
import { checkSum } from "../checks/checkSum.js";
import { checkWeightedMean } from "../checks/checkWeightedMean.js";
import { divideIntervals } from "../checks/divideIntervals.js";
import { intervalOf } from "../checks/intervalOf.js";
import { judgeExact } from "../checks/judgeExact.js";
import { judgePrinted } from "../checks/judgePrinted.js";
import { subtractIntervals } from "../checks/subtractIntervals.js";
import { isNone } from "./isNone.js";
import type { ReportCheckCode } from "./Reconciliation.js";

/** One identity among printed figures: its outcome, and which figures the checked one was computed from. */
export interface FormulaJudgement {
  readonly code: ReportCheckCode;
  readonly inputs: readonly string[];
  readonly outcome: CheckOutcome;
}

/**
 * The identities that make a printed figure of other printed figures, whatever the data say. One of which a part is not
 * printed is not claimed by the page, and is left to the data.
 */
export function judgeFormula(
  figure: Figure,
  printed: ReadonlyMap<string, FixedDecimal>,
  catalogue: ReadonlyMap<string, Figure>,
): FormulaJudgement[] {
  const { id, inputs, formula } = figure;
  const stated = printed.get(id);
  if (stated === undefined) return [];
  const found: FormulaJudgement[] = [];
  const add = (
    code: ReportCheckCode,
    ids: readonly string[],
    judge: (parts: readonly FixedDecimal[]) => CheckOutcome,
  ) => {
    const parts = ids.flatMap((input) => printed.get(input) ?? []);
    if (ids.length > 0 && parts.length === ids.length) found.push({ code, inputs: ids, outcome: judge(parts) });
  };
  const sum = (parts: readonly FixedDecimal[]) => checkSum(parts, stated);
  // What has nothing to count is no part, unless a number is printed for it.
  const isPart = (input: string): boolean => {
    const part = catalogue.get(input);
    return printed.has(input) || part === undefined || !isNone(part);
  };
  const addSum = (code: ReportCheckCode, ids: readonly string[]) => add(code, ids.filter(isPart), sum);
  const over =
    (times: bigint) =>
    ([part, whole]: readonly FixedDecimal[]) =>
      judgePrinted(stated, part && whole && divideIntervals(intervalOf(part), intervalOf(whole), times));

  const isContacts = figure.subject === "contacts";
  if (isContacts && figure.measure === "count") {
    const divided = partitionsOf(figure.period).map((parts) => parts.map((part) => id.replace(/[^/]+$/, part)));
    if (figure.key === undefined) addSum(divided.length > 0 ? "grand-total" : "column-sum", inputs);
    for (const parts of divided) addSum(figure.key === undefined ? "cross-foot" : "row-sum", parts);
    // Of months and quarters together.
    if (figure.key !== undefined && divided.every((parts) => parts.join() !== inputs.join())) addSum("row-sum", inputs);
  } else if (formula === "sum") addSum(sumCode(figure), inputs);
  if (formula === "ratio")
    add(figure.form === "rate" ? "rate" : "share", inputs, over(figure.form === "rate" ? 1000n : 100n));
  // Counts are exact, and means and shares rounded even without decimals.
  const isOfCounts = inputs.every((input) => catalogue.get(input)?.form.endsWith("count") !== false);
  const rangesOf = (parts: readonly FixedDecimal[]) =>
    parts.map((part) => intervalOf(part, part.decimals !== 0 || !isOfCounts));
  if (formula === "difference")
    add("difference", inputs, (parts) => {
      const [own, after, before] = rangesOf([stated, ...parts]);
      return own && after && before ? judgeExact(own, subtractIntervals(after, before)) : sum([]);
    });
  if (formula === "relative-change")
    add("growth", inputs, (parts) => {
      const [after, before] = rangesOf(parts);
      const share = after && before && divideIntervals(after, before, 100n);
      return judgePrinted(stated, share && subtractIntervals(share, intervalOf({ units: 100, decimals: 0 })));
    });
  if (formula === "mean-per-day")
    add("mean", inputs, ([total]) => over(1n)(total ? [total, daysOf(figure, catalogue)] : []));
  if (formula === "weighted-mean") {
    const means = inputs.filter((input) => !input.endsWith("/weight")).length;
    add("mean", inputs, (parts) => checkWeightedMean(parts.slice(0, means), parts.slice(means), stated));
  }
  if (formula === "roll-forward") add("roll-forward", inputs, () => rollForward(figure, printed, stated));
  return found;
}

function daysOf(mean: Figure, catalogue: ReadonlyMap<string, Figure>): FixedDecimal {
  return { units: daysOfMean(mean, catalogue.get(mean.inputs[0] ?? "")), decimals: 0 };
}

function sumCode({ subject, measure }: Figure): ReportCheckCode {
  if (subject === "contacts") return measure === "year-to-date" ? measure : "grand-total";
  return subject === "tickets" && measure === "total" ? "tickets-total" : "parts-sum";
}

function rollForward(
  { inputs }: Figure,
  printed: ReadonlyMap<string, FixedDecimal>,
  stated: FixedDecimal,
): CheckOutcome {
  const of = (measure: string) => printed.get(inputs.find((input) => input.endsWith(`/${measure}`)) ?? "");
  return checkRollForward(of("brought-forward"), of("opened"), of("closed-in-period"), stated, of("reopened"));
}
