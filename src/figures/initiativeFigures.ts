import { cellResult } from "../metrics/cellResult.js";
import { okResult } from "../metrics/okResult.js";
import { FeedbackError } from "../model/FeedbackError.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import type { CountedNoun, NounId } from "../model/Noun.js";
import type { Result } from "../model/Result.js";
import { unitOf } from "../model/unitOf.js";
import type { Figure, FigureSubject } from "./Figure.js";

/** The figures about initiatives: how many they are, whom they reached, the amounts they name. */
export function initiativeFigures({ period, initiatives = [] }: FeedbackReport): Figure[] {
  const found: Figure[] = [];
  if (initiatives.length > 0) {
    const count = okResult(initiatives.length, "initiative");
    found.push({
      ...given("initiatives", `initiatives/${period}`, period, count, "initiative"),
      formula: "number-of",
    });
  }
  for (const { id, amount, reach } of initiatives) {
    if (reach !== undefined) {
      const noun = reach.noun ?? "beneficiary";
      const result = cellResult(reach.count, unitOf(noun), "reach", "initiatives", id, "reach", "count");
      const figure = given("initiatives", `initiatives/${id}/${period}/reach`, period, result, noun);
      found.push({ ...figure, key: id, measure: "reach" });
    }
    if (amount === undefined) continue;
    if (!(Number.isFinite(amount.value) && amount.value >= 0 && amount.value <= Number.MAX_SAFE_INTEGER))
      throw new FeedbackError(
        "bad-number",
        "an amount needs a number from 0 to 2^53 - 1",
        amount.value,
        `initiatives.${id}`,
      );
    const figure = given("initiatives", `initiatives/${id}/${period}/amount`, period, okResult(amount.value, "amount"));
    const { currency } = amount;
    found.push({
      ...figure,
      key: id,
      measure: "amount",
      kind: "stock",
      ...(currency === undefined ? {} : { currency }),
    });
  }
  return found;
}

function given(
  subject: FigureSubject,
  id: string,
  period: string,
  result: Result<number>,
  noun?: NounId | CountedNoun,
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
