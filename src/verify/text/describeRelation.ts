import type { Finding } from "../../model/Finding.js";
import type { FindingCode } from "../../model/findingCodes.js";
import type { Language } from "../../model/lists.js";
import { exactText } from "../checks/exactText.js";
import { roundExact } from "../checks/roundExact.js";
import { fill } from "../reconcile/fill.js";
import { wordValue } from "../reconcile/wordValue.js";
import { describeWrongPart } from "./describeWrongPart.js";
import type { Relation, RelationKind } from "./relations/Relation.js";
import { CHECK_WORDS, type CheckWords } from "./words.js";

const CODES: Readonly<Record<RelationKind, FindingCode>> = {
  sum: "sum-mismatch",
  bound: "bound-mismatch",
  rounded: "headline-mismatch",
  share: "share-mismatch",
  "share-list": "shares-not-100",
  growth: "growth-mismatch",
  direction: "direction-mismatch",
  difference: "difference-mismatch",
  mean: "mean-mismatch",
  multiple: "multiple-mismatch",
  extreme: "extreme-mismatch",
  "roll-forward": "roll-forward-mismatch",
  "stock-total": "stock-added",
  "weighted-mean": "weighted-mean-mismatch",
  repeated: "repeated-mismatch",
  rank: "rank-mismatch",
};

const LONGEST = 6;
const JOINTS: Partial<Readonly<Record<RelationKind, string>>> = {
  sum: " + ",
  bound: " + ",
  "share-list": " + ",
  difference: " - ",
  multiple: " / ",
};

/** All or none, as a percentage prints it; what is nearly so, or more, is said to be. */
const WHOLE = /^\(?(?:100|١٠٠|0|٠)(?:[.,٫][0٠]+)?\s*(?:[%٪]|per ?cent|(?:في|ب)\s*ال?م[اي]?[ئي]?[ةه])/i;
const NEARLY =
  /(?:\b(?:nearly|almost|about|around|some|over|under|close to|up to|(?:more|less) than)|(?<![ء-ي])(?:نحو|حوالي|قراب[ةه]|زهاء|تقريبا|[أا]كثر من|[أا]قل من|يقارب))\s*\(?$/i;
const NEAR = 16;
/** So many decimals show that a share is not all or none. */
const FINER = [4, 8, 12];

/** The finding of a relation that failed, or that nothing can be said about, or of all or none where a share is nearly so; none for others that passed. */
export function describeRelation(relation: Relation, text: string, language: Language): Finding[] {
  if (relation.wrong !== undefined) return [describeWrongPart(relation, relation.wrong, text, language)];
  const { kind, operands, outcome, severity = "error" } = relation;
  const stated = operands.at(-1);
  if (stated === undefined) return [];
  if (outcome.outcome.startsWith("pass")) return hiddenRemainder(relation, text, language);
  const span = { start: stated.start, end: stated.end };
  const published = text.slice(span.start, span.end);
  const words = CHECK_WORDS[language];
  const printed = operands.map(({ start, end }) => text.slice(start, end).replace(/^\(|\)$/g, ""));
  const said = { text: published, formula: formulaOf(relation, printed, language) };
  const remark = (code: FindingCode, grade: Finding["severity"], wording: keyof CheckWords): Finding => ({
    code,
    severity: grade,
    message: fill(words[wording], said, language),
    span,
    published,
  });
  if (outcome.reason === "not-exhaustive")
    return [remark("not-exhaustive", "notice", kind === "share-list" ? "shares-of-some" : "not-exhaustive")];
  if (outcome.reason === "zero-denominator" && kind === "weighted-mean")
    return [remark("mean-of-nothing", "warning", "mean-of-nothing")];
  const { computed: ratio, difference } = outcome;
  if (outcome.outcome === "cannot-check" || ratio === undefined || difference === undefined) return [];
  const exact = { n: BigInt(ratio.numerator), d: BigInt(ratio.denominator) };
  const computed = exactText({ n: roundExact(exact, 4), d: 10000n });
  // What a rank is held to is its rival: less than it where the rank is the last. What rose was said to fall.
  const falls = difference.startsWith("-");
  const wording = words[kind === "rank" && falls ? "rank-low" : kind === "direction" && falls ? "direction-up" : kind];
  const asked = String(Math.round(100 * (Number(computed) + Number(difference))) / 100);
  const raw = { computed, percent: `${computed}%`, asked, difference };
  const worded = Object.entries(raw).map(([name, value]) => [name, wordValue(value, published, language)]);
  const message = fill(wording, { ...said, ...Object.fromEntries(worded) }, language);
  return [{ code: CODES[kind], severity, message, span, published, computed, difference }];
}

/** Where 100 % is printed of what is not all, or 0 % of what is not nothing. */
function hiddenRemainder(relation: Relation, text: string, language: Language): Finding[] {
  const { kind, operands, outcome } = relation;
  const { start = 0, end = 0 } = operands.at(-1) ?? {};
  const published = text.slice(start, end);
  if (kind !== "share" || outcome.computed === undefined || !WHOLE.test(published)) return [];
  if (NEARLY.test(text.slice(Math.max(0, start - NEAR), start))) return [];
  const exact = { n: BigInt(outcome.computed.numerator), d: BigInt(outcome.computed.denominator) };
  if (exact.n === 0n || exact.n === 100n * exact.d) return [];
  const told = FINER.map((places) => exactText({ n: roundExact(exact, places), d: 10n ** BigInt(places) }));
  const computed = told.find((each) => each !== "0" && each !== "100") ?? "";
  const printed = operands.map((each) => text.slice(each.start, each.end).replace(/^\(|\)$/g, ""));
  const formula = formulaOf(relation, printed, language);
  const values = { text: published, formula, percent: wordValue(`${computed}%`, published, language) };
  const message = fill(CHECK_WORDS[language]["hidden-remainder"], values, language);
  return [{ code: "hidden-remainder", severity: "warning", message, span: { start, end }, published, computed }];
}

/** How the numbers of a relation are put together, as printed; the middle of a long list is left out. */
function formulaOf({ kind, added = 2, whole }: Relation, printed: readonly string[], language: Language): string {
  const stated = whole === undefined ? [] : [String(whole)];
  const terms = kind === "share-list" ? printed : [...printed.slice(0, -1), ...stated];
  if (kind === "roll-forward") return [terms.slice(0, added).join(" + "), ...terms.slice(added)].join(" - ");
  if (kind === "share") return `${terms.slice(0, -1).join(" + ")} / ${terms.at(-1)}`;
  const shown = terms.length > LONGEST ? [...terms.slice(0, 2), "…", ...terms.slice(-1)] : terms;
  const joint = JOINTS[kind];
  if (joint !== undefined) return shown.join(joint);
  if (shown.length === 2) return shown.join(language === "ar" ? " و" : " and ");
  return shown.join(language === "ar" ? "، " : ", ");
}
