import { daysOfMean } from "../../figures/daysOfMean.js";
import type { Figure } from "../../figures/Figure.js";
import type { FixedDecimal } from "../../model/numbers.js";
import { monthsOf } from "../../periods/monthsOf.js";
import type { CheckOutcome } from "../checks/CheckOutcome.js";
import { checkGrowth } from "../checks/checkGrowth.js";
import { checkRollForward } from "../checks/checkRollForward.js";
import { checkSum } from "../checks/checkSum.js";
import { checkWeightedMean } from "../checks/checkWeightedMean.js";
import { divideIntervals } from "../checks/divideIntervals.js";
import { intervalOf } from "../checks/intervalOf.js";
import { judgePrinted } from "../checks/judgePrinted.js";
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
  const over =
    (times: bigint) =>
    ([part, whole]: readonly FixedDecimal[]) =>
      judgePrinted(stated, part && whole && divideIntervals(intervalOf(part), intervalOf(whole), times));

  const isContacts = figure.subject === "contacts";
  if (isContacts && figure.measure === "count") {
    const months = monthsOf(figure.period);
    const monthly = months.length > 1 ? months.map((month) => id.replace(/[^/]+$/, month)) : [];
    if (figure.key === undefined) {
      add(months.length > 1 ? "grand-total" : "column-sum", inputs, sum);
      add("cross-foot", monthly, sum);
    } else {
      add("row-sum", monthly, sum);
      if (inputs.join() !== monthly.join()) add("row-sum", inputs, sum);
    }
  } else if (formula === "sum") add(sumCode(figure), inputs, sum);
  if (formula === "ratio")
    add(figure.form === "rate" ? "rate" : "share", inputs, over(figure.form === "rate" ? 1000n : 100n));
  if (formula === "difference")
    add("difference", inputs, ([after, before]) =>
      sum(after && before ? [after, { ...before, units: -before.units }] : []),
    );
  if (formula === "relative-change")
    add("growth", inputs, ([after, before]) => (after && before ? checkGrowth(before, after, stated) : sum([])));
  if (formula === "mean-per-day")
    add("mean", inputs, ([total]) => over(1n)(total ? [total, daysOf(figure, catalogue)] : []));
  if (formula === "weighted-mean") {
    const half = inputs.length / 2;
    add("mean", inputs, (parts) => checkWeightedMean(parts.slice(0, half), parts.slice(half), stated));
  }
  if (formula === "roll-forward") add("roll-forward", inputs, () => rollForward(figure, printed, stated));
  return found;
}

function daysOf(mean: Figure, catalogue: ReadonlyMap<string, Figure>): FixedDecimal {
  return { units: daysOfMean(mean, catalogue.get(mean.inputs[0] ?? "")), decimals: 0 };
}

function sumCode({ subject, measure }: Figure): ReportCheckCode {
  if (subject === "contacts") return "year-to-date";
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
