import type { Figure } from "../../figures/Figure.js";
import type { FixedDecimal } from "../../model/numbers.js";
import { decimalText } from "../../ratios/decimalText.js";
import { roundRatio } from "../../ratios/roundRatio.js";
import type { CheckOutcome } from "../checks/CheckOutcome.js";
import { checkSharesTo100 } from "../checks/checkSharesTo100.js";

/** All printed shares of one whole: the whole's id, the shares, and whether they can add to 100. */
export interface SharesJudgement {
  readonly whole: string;
  readonly shares: readonly string[];
  /** What the printed shares add to, where they were added. */
  readonly sum: string | undefined;
  readonly outcome: CheckOutcome;
}

/** The sets of shares that are printed whole. One rounding has to explain a set; otherwise its sum has to be a legal one. */
export function judgeShares(
  catalogue: readonly Figure[],
  printed: ReadonlyMap<string, FixedDecimal>,
): SharesJudgement[] {
  const sets = new Map<string, Figure[]>();
  for (const figure of catalogue) {
    const key = setOf(figure);
    if (key !== undefined) sets.set(key, [...(sets.get(key) ?? []), figure]);
  }
  const counts = new Map(
    catalogue.flatMap(({ id, result }) =>
      result.status === "ok" && typeof result.value === "number" && Number.isSafeInteger(result.value)
        ? [[id, { units: result.value, decimals: 0 }] as const]
        : [],
    ),
  );
  const found: SharesJudgement[] = [];
  for (const set of sets.values()) {
    const shares = set.flatMap(({ id }) => printed.get(id) ?? []);
    if (set.length < 2 || shares.length < set.length) continue;
    const parts = set.flatMap(({ inputs: [part = ""] }) => counts.get(part) ?? []);
    const ruled = parts.length === set.length ? checkSharesTo100(shares, parts) : undefined;
    const outcome = ruled === undefined || ruled.outcome === "fail" ? checkSharesTo100(shares) : ruled;
    const decimals = Math.max(...shares.map((share) => share.decimals));
    const sum = outcome.computed && `${decimalText(roundRatio(outcome.computed, { decimals }))}%`;
    found.push({ whole: set[0]?.inputs[1] ?? "", shares: set.map(({ id }) => id), sum, outcome });
  }
  return found;
}

/** Shares with the same name here are all of one whole. */
function setOf({ measure, inputs: [, whole] }: Figure): string | undefined {
  if (measure === "closure-rate" || measure === "open-rate") return "tickets";
  return measure === "share-of-channels" || measure === "share-of-period" ? `${measure} ${whole}` : undefined;
}
