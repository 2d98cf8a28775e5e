import { readCount } from "../metrics/readCount.js";
import { FeedbackError } from "../model/FeedbackError.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import type { NounId } from "../model/Noun.js";
import type { Result } from "../model/Result.js";
import type { Figure, FigureSubject } from "./Figure.js";

/** The figures about causes and initiatives: how often a cause was found, how many initiatives, the amounts they name. */
export function initiativeFigures({ period, causes = [], initiatives = [] }: FeedbackReport): Figure[] {
  const found: Figure[] = [];
  for (const { id, tickets } of causes) {
    const count = readCount(tickets, `causes.${id}`, "tickets");
    if (count !== undefined)
      found.push({ ...given("causes", `causes/${id}/${period}`, period, okCount(count, "ticket"), "ticket"), key: id });
  }
  if (initiatives.length > 0) {
    const count = okCount(initiatives.length, "initiative");
    found.push({
      ...given("initiatives", `initiatives/${period}`, period, count, "initiative"),
      formula: "number-of",
    });
  }
  for (const { id, amount } of initiatives) {
    if (amount === undefined) continue;
    if (!(amount.value >= 0 && amount.value <= Number.MAX_SAFE_INTEGER))
      throw new FeedbackError(
        "bad-number",
        "an amount needs a number from 0 to 2^53 - 1",
        amount.value,
        `initiatives.${id}`,
      );
    const figure = given("initiatives", `initiatives/${id}/${period}/amount`, period, okCount(amount.value, "amount"));
    found.push({ ...figure, key: id, measure: "amount", kind: "stock" });
  }
  return found;
}

function okCount(value: number, unit: "ticket" | "initiative" | "amount"): Result<number> {
  return { status: "ok", value, unit, coverage: { present: 1, expected: 1, missing: [] }, caveats: [] };
}

function given(
  subject: FigureSubject,
  id: string,
  period: string,
  result: Result<number>,
  noun?: NounId,
): Figure<number> {
  return {
    id,
    subject,
    period,
    measure: "count",
    form: "count",
    kind: "flow",
    ...(noun === undefined ? {} : { noun }),
    formula: "as-given",
    inputs: [],
    result,
  };
}
