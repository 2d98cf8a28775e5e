import { cellResult } from "../metrics/cellResult.js";
import { okResult } from "../metrics/okResult.js";
import { FeedbackError } from "../model/FeedbackError.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import { unitOf } from "../model/unitOf.js";
import type { Figure } from "./Figure.js";
import { figureOf } from "./figureOf.js";

/** The figures about initiatives: how many they are, whom they reached, the amounts they name. */
export function initiativeFigures({ period, initiatives = [] }: FeedbackReport): Figure[] {
  const found: Figure[] = [];
  const subject = "initiatives";
  const idOf = (key: string, measure: string): string => `${subject}/${key}/${period}/${measure}`;
  if (initiatives.length > 0) {
    const count = okResult(initiatives.length, "initiative");
    const owner = { subject, noun: "initiative" } as const;
    found.push(figureOf(owner, `${subject}/${period}`, period, "count", "count", "flow", "number-of", [], count));
  }
  for (const { id, amount, reach } of initiatives) {
    if (reach !== undefined) {
      const noun = reach.noun ?? "beneficiary";
      const result = cellResult(reach.count, unitOf(noun), "reach", subject, id, "reach", "count");
      const owner = { subject, key: id, noun } as const;
      found.push(figureOf(owner, idOf(id, "reach"), period, "reach", "count", "flow", "as-given", [], result));
    }
    if (amount === undefined) continue;
    if (!(Number.isFinite(amount.value) && amount.value >= 0 && amount.value <= Number.MAX_SAFE_INTEGER))
      throw new FeedbackError(
        "bad-number",
        "an amount needs a number from 0 to 2^53 - 1",
        amount.value,
        `initiatives.${id}`,
      );
    const result = okResult(amount.value, "amount");
    const owner = { subject, key: id } as const;
    const figure = figureOf(owner, idOf(id, "amount"), period, "amount", "count", "stock", "as-given", [], result);
    const { currency } = amount;
    found.push(currency === undefined ? figure : { ...figure, currency });
  }
  return found;
}
