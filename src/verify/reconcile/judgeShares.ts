import type { Figure } from "../../figures/Figure.js";
import type { FixedDecimal } from "../../model/numbers.js";
import type { CheckOutcome } from "../checks/CheckOutcome.js";
import { checkSharesTo100 } from "../checks/checkSharesTo100.js";
import { checkSum } from "../checks/checkSum.js";
import { fixedText } from "../checks/fixedText.js";
import { groupBy } from "../common/groupBy.js";
import { isNone } from "./isNone.js";

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
  catalogue: ReadonlyMap<string, Figure>,
  printed: ReadonlyMap<string, FixedDecimal>,
): SharesJudgement[] {
  const sets = groupBy([...catalogue.values()], (figure) => (isNone(figure) ? undefined : setOf(figure, catalogue)));
  // What the data do not count may be counted on the page.
  const countOf = (id = ""): FixedDecimal | undefined => {
    const result = catalogue.get(id)?.result;
    if (result?.status !== "ok") return printed.get(id)?.decimals === 0 ? printed.get(id) : undefined;
    return Number.isSafeInteger(result.value) ? { units: Number(result.value), decimals: 0 } : undefined;
  };
  const found: SharesJudgement[] = [];
  for (const set of sets.values()) {
    const shares = set.flatMap(({ id }) => printed.get(id) ?? []);
    const [first] = set;
    if (first === undefined || set.length < 2 || shares.length < set.length) continue;
    const whole = first.inputs[1] ?? "";
    const parts = set.flatMap(({ inputs: [part] }) => countOf(part) ?? []);
    const isKnown = parts.length === set.length;
    // Parts that do not make the whole are another matter; of the coded cases some may have none of the causes.
    const adds = isKnown ? checkSum(parts, countOf(whole)).outcome : "cannot-check";
    if (adds === "fail" || (adds !== "pass" && first.measure === "share-of-cases")) continue;
    const ruled = isKnown ? checkSharesTo100(shares, parts) : undefined;
    const outcome = ruled === undefined || ruled.outcome === "fail" ? checkSharesTo100(shares) : ruled;
    const decimals = Math.max(...shares.map((share) => share.decimals));
    const { computed } = outcome;
    const sum =
      computed && `${fixedText({ n: BigInt(computed.numerator), d: BigInt(computed.denominator) }, decimals)}%`;
    found.push({ whole, shares: set.map(({ id }) => id), sum, outcome });
  }
  return found;
}

/** Shares with the same name here are all of one whole. */
function setOf(figure: Figure, catalogue: ReadonlyMap<string, Figure>): string | undefined {
  const { measure, key = "", inputs, result } = figure;
  const [part = "", whole] = inputs;
  if (measure === "closure-rate" || measure === "open-rate") return "tickets";
  if (measure === "share-of-channels" || measure === "share-of-period") return `${measure} ${whole}`;
  if (result.caveats.includes("multi-coded")) return undefined;
  if (measure === "share-of-cases") return measure;
  // What rolls up parts is no part beside them.
  const isPart = measure === "share-of-whole" && catalogue.get(part)?.formula === "as-given";
  return isPart ? `${measure} ${key.slice(0, key.indexOf("/"))}` : undefined;
}
