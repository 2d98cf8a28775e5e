import type { FixedDecimal, Ratio } from "../../model/numbers.js";
import { fixedText } from "../checks/fixedText.js";
import type { ReportOutcome } from "./judgeFigure.js";
import type { Judgement, ReportCheckCode } from "./Reconciliation.js";

/** A check from its outcome; what it should be is written like what is printed. */
export function toJudgement(
  code: ReportCheckCode,
  path: string,
  inputs: readonly string[],
  { outcome, rule, computed, text, limit, difference, reason }: ReportOutcome,
  published?: string,
  like?: FixedDecimal & { readonly isPercent?: boolean },
): Judgement {
  const sign = like?.isPercent ? "%" : "";
  // Where the difference is exact, so is what it was taken from.
  const decimals = Math.max(like?.decimals ?? 0, difference?.split(".")[1]?.length ?? 0);
  const expected = computed === undefined ? text : numberText(computed, decimals) + sign;
  return {
    code,
    path,
    outcome,
    ...(rule === undefined ? {} : { rule }),
    ...(published === undefined ? {} : { published }),
    ...(expected === undefined ? {} : { computed: expected }),
    ...(limit === undefined ? {} : { limit }),
    ...(difference === undefined ? {} : { difference }),
    ...(reason === undefined ? {} : { reason }),
    inputs,
  };
}

/** A number at the printed decimals; whole numbers keep none. */
function numberText(value: Ratio, decimals: number): string {
  if (value.denominator === 1) return String(value.numerator);
  return fixedText({ n: BigInt(value.numerator), d: BigInt(value.denominator) }, decimals);
}
