import type { Finding } from "../../model/Finding.js";
import { exactText } from "../checks/exactText.js";
import { roundExact } from "../checks/roundExact.js";
import type { Relation, RelationKind } from "./Relation.js";

/** The code of a finding and what it says is wrong. */
const CODES: Readonly<Record<RelationKind, readonly [code: string, what: string]>> = {
  sum: ["sum-mismatch", "the parts do not give their total"],
  bound: ["bound-mismatch", "the parts do not reach the bound"],
  rounded: ["headline-mismatch", "the headline is not the number of the text"],
  share: ["share-mismatch", "the percentage is not that of its count"],
  "share-list": ["shares-not-100", "the percentages do not add to 100"],
  growth: ["growth-mismatch", "the growth is not that of its counts"],
  mean: ["mean-mismatch", "the rate is not that of its total and period"],
  extreme: ["extreme-mismatch", "the extreme is on the wrong side of the mean"],
  "roll-forward": ["roll-forward-mismatch", "opening and received less closed do not give the closing stock"],
  "stock-total": ["stock-added", "a stock is added over periods: the total is neither the first nor the last"],
  "weighted-mean": ["weighted-mean-mismatch", "the overall mean is not that of its groups"],
  repeated: ["repeated-mismatch", "one figure is stated twice, differently"],
};

/** The finding of a relation that failed, or that nothing can be said about; none for one that passed. */
export function describeRelation({ kind, operands, outcome, severity = "error" }: Relation, text: string): Finding[] {
  const stated = operands.at(-1);
  if (stated === undefined || outcome.outcome.startsWith("pass")) return [];
  const span = { start: stated.start, end: stated.end };
  const published = text.slice(span.start, span.end);
  if (outcome.reason === "not-exhaustive")
    return [
      {
        code: "not-exhaustive",
        severity: "notice",
        message: `${published}: the listed parts need not be all`,
        span,
        published,
      },
    ];
  if (outcome.reason === "zero-denominator" && kind === "weighted-mean")
    return [
      { code: "mean-of-nothing", severity: "warning", message: `${published}: a mean over no cases`, span, published },
    ];
  const { computed: ratio, difference } = outcome;
  if (outcome.outcome === "cannot-check" || ratio === undefined || difference === undefined) return [];
  const exact = { n: BigInt(ratio.numerator), d: BigInt(ratio.denominator) };
  const computed = exactText({ n: roundExact(exact, 4), d: 10000n });
  const [code, what] = CODES[kind];
  const message = `${published}: ${what}, computed ${computed}, stated minus computed ${difference}`;
  return [{ code, severity, message, span, published, computed, difference }];
}
