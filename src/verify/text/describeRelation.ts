import type { Finding } from "../../model/Finding.js";
import type { Language } from "../../model/lists.js";
import { exactText } from "../checks/exactText.js";
import { roundExact } from "../checks/roundExact.js";
import { fill } from "../reconcile/fill.js";
import { wordValue } from "../reconcile/wordValue.js";
import { formulaOf } from "./formulaOf.js";
import type { Relation, RelationKind } from "./Relation.js";
import { CHECK_WORDS } from "./words.js";

const CODES: Readonly<Record<RelationKind, string>> = {
  sum: "sum-mismatch",
  bound: "bound-mismatch",
  rounded: "headline-mismatch",
  share: "share-mismatch",
  "share-list": "shares-not-100",
  "same-whole": "share-mismatch",
  growth: "growth-mismatch",
  direction: "direction-mismatch",
  difference: "difference-mismatch",
  mean: "mean-mismatch",
  multiple: "multiple-mismatch",
  extreme: "extreme-mismatch",
  peak: "extreme-mismatch",
  "roll-forward": "roll-forward-mismatch",
  "stock-total": "stock-added",
  "weighted-mean": "weighted-mean-mismatch",
  repeated: "repeated-mismatch",
  rank: "rank-mismatch",
};

/** The finding of a relation that failed, or that nothing can be said about; none for one that passed. */
export function describeRelation(relation: Relation, text: string, language: Language): Finding[] {
  const { kind, operands, outcome, severity = "error" } = relation;
  const stated = operands.at(-1);
  if (stated === undefined || outcome.outcome.startsWith("pass")) return [];
  const span = { start: stated.start, end: stated.end };
  const published = text.slice(span.start, span.end);
  const words = CHECK_WORDS[language];
  const printed = operands.map(({ start, end }) => text.slice(start, end).replace(/^\(|\)$/g, ""));
  const said = { text: published, formula: formulaOf(kind, printed, language) };
  const remark = (code: "not-exhaustive" | "mean-of-nothing", grade: Finding["severity"]): Finding => ({
    code,
    severity: grade,
    message: fill(words[code], said, language),
    span,
    published,
  });
  if (outcome.reason === "not-exhaustive") return [remark("not-exhaustive", "notice")];
  if (outcome.reason === "zero-denominator" && kind === "weighted-mean") return [remark("mean-of-nothing", "warning")];
  const { computed: ratio, difference } = outcome;
  if (outcome.outcome === "cannot-check" || ratio === undefined || difference === undefined) return [];
  const exact = { n: BigInt(ratio.numerator), d: BigInt(ratio.denominator) };
  const computed = exactText({ n: roundExact(exact, 4), d: 10000n });
  // What a rank is held to is its rival: less than it where the rank is the last.
  const wording = words[kind === "rank" && difference.startsWith("-") ? "rank-low" : kind];
  const [result, percent, gap] = [computed, `${computed}%`, difference].map((value) =>
    wordValue(value, published, language),
  );
  const values = { ...said, computed: result ?? "", percent: percent ?? "", difference: gap ?? "" };
  const message = fill(wording, values, language);
  return [{ code: CODES[kind], severity, message, span, published, computed, difference }];
}
