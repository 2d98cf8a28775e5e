import { definedResult } from "../metrics/definedResult.js";
import type { InitiativeEffect } from "../metrics/effectOf.js";
import type { Result } from "../model/Result.js";
import type { Figure } from "./Figure.js";
import { figureOf } from "./figureOf.js";

/** The change from the rate before an initiative to the one after it. */
export function effectChange(
  key: string,
  period: string,
  measure: string,
  inputs: readonly string[],
  { before, after, change }: InitiativeEffect,
  noted: Pick<Result<unknown>, "unit" | "coverage" | "caveats">,
): Figure {
  const [owner, id] = [{ subject: "initiatives", key } as const, `initiatives/${key}/${period}/${measure}`];
  const reason = before.n > 0 ? undefined : after.n === 0 ? "no-base" : "from-zero";
  const result = definedResult(change, reason, noted);
  return figureOf(owner, id, period, measure, "signed-share", "derived", "relative-change", inputs, result);
}
