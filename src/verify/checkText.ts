import type { Finding, Span } from "../model/Finding.js";
import type { Language } from "../model/lists.js";
import type { CheckOutcome } from "./checks/CheckOutcome.js";
import { countsOf } from "./text/countsOf.js";
import { describeRelation } from "./text/describeRelation.js";
import { findAddedStocks } from "./text/findAddedStocks.js";
import { findDifferences } from "./text/findDifferences.js";
import { findExtremes } from "./text/findExtremes.js";
import { findGrowth } from "./text/findGrowth.js";
import { findHeadline } from "./text/findHeadline.js";
import { findJointShares } from "./text/findJointShares.js";
import { findLists } from "./text/findLists.js";
import { findMeans } from "./text/findMeans.js";
import { findNamedShares } from "./text/findNamedShares.js";
import { findPairedMeans } from "./text/findPairedMeans.js";
import { findRates } from "./text/findRates.js";
import { findRollForward } from "./text/findRollForward.js";
import { findShareLists } from "./text/findShareLists.js";
import { findShares } from "./text/findShares.js";
import { findSums } from "./text/findSums.js";
import { findTableHeadline } from "./text/findTableHeadline.js";
import { findTableMeans } from "./text/findTableMeans.js";
import { findTableRelations } from "./text/findTableRelations.js";
import { findTimeExtremes } from "./text/findTimeExtremes.js";
import type { Relation, RelationKind, Verdict } from "./text/Relation.js";
import { readGrids } from "./text/readGrids.js";
import { type Passage, readItems } from "./text/readItems.js";
import { roundingStep } from "./text/roundingStep.js";
import { settleSeparators } from "./text/settleSeparators.js";
import { splitPassages } from "./text/splitPassages.js";
import { verdictOf } from "./text/verdictOf.js";

/** Numbers of a text that belong together, and what checking them gave. */
export interface TextRelation {
  readonly kind: RelationKind;
  /** The places of the numbers, the stated one (total, percentage, mean, closing stock) last. */
  readonly operands: readonly Span[];
  readonly outcome: CheckOutcome;
}

/** What a text says about itself. */
export interface TextCheck {
  /** `passed` only if something was checked and nothing is wrong; `nothing-checked` is no pass. */
  readonly status: "passed" | "failed" | "cannot-check" | "nothing-checked";
  readonly verdict: Verdict;
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  readonly checks: readonly TextRelation[];
}

/** The language of the findings. */
export interface CheckTextOptions {
  /** The language of the messages; English unless said otherwise. */
  readonly language?: Language;
}

/**
 * Checks what a text itself allows, without any data: listed parts against their total, shares against counts, growth against its
 * base, rates, opening and closing stocks, the rows and columns of tables.
 *
 * Wording decides what must hold: a list that says that it is open ("including", `منها`) is not exhaustive, never wrong. Numbers on
 * either side of a line `-----` are never related. The time is linear in the text.
 *
 * @param text - plain text in Arabic or English; tables in pipes or tabs
 * @param options - the language of the messages
 * @returns the relations found with their outcomes, findings for those that fail, and a verdict; a text without relations has the
 * status `nothing-checked`
 *
 * @example
 * ```ts
 * import { checkText } from "beneficiary-feedback";
 * const { verdict, findings } = checkText("We received 500 complaints, namely 300 by phone and 210 in writing.");
 * console.log(verdict); // => "does-not-reconcile"
 * console.log(findings[0]?.difference); // => "-10"
 * ```
 */
export function checkText(text: string, options: CheckTextOptions = {}): TextCheck {
  const { language = "en" } = options;
  const relations = splitPassages(text).flatMap(({ text: passage, offset }) =>
    relationsOf(readItems(passage)).map((relation) => ({
      ...relation,
      operands: relation.operands.map(({ start, end }) => ({ start: start + offset, end: end + offset })),
    })),
  );
  const findings = distinct(relations.flatMap((relation) => describeRelation(relation, text, language))).sort(
    (a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0),
  );
  return {
    status: statusOf(relations, findings),
    verdict: verdictOf(relations, findings),
    findings,
    checks: relations.map(({ kind, operands, outcome }) => ({ kind, operands, outcome })),
  };
}

function relationsOf(read: Passage): readonly Relation[] {
  const items = settleSeparators(read.items);
  const passage = { ...read, items };
  const counts = countsOf(items);
  const hits = findSums(counts);
  const growth = findGrowth(items);
  const wholes = findShareLists(passage.text, items, new Set()).filter(({ outcome }) => outcome.outcome === "pass");
  const shares = findShares(items, hits, new Set(wholes.flatMap(({ operands }) => operands)));
  const judged = new Set(shares.flatMap(({ operands }) => operands.slice(-1)));
  const grids = readGrids(passage);
  const bases = new Set(growth.flatMap(({ base }) => base ?? []));
  const found = [
    ...hits.map(({ parts, total, outcome }): Relation => ({ kind: "sum", operands: [...parts, total], outcome })),
    ...findLists(passage.text, counts, hits, bases),
    ...findHeadline(passage.text, counts, hits),
    ...shares,
    ...findShareLists(passage.text, items, judged),
    ...growth,
    ...findMeans(passage),
    ...findRates(passage),
    ...findExtremes(items),
    ...findRollForward(counts),
    ...findAddedStocks(passage, hits),
    ...findDifferences(passage),
    ...findPairedMeans(passage),
    ...findTableMeans(passage.others, grids),
    ...findTimeExtremes(passage.others),
    ...findJointShares(items),
    ...findNamedShares(items, hits, grids, new Set(shares.map(({ operands }) => operands.at(-1)))),
    ...findTableHeadline(items, grids),
    ...grids.flatMap((grid) => findTableRelations(grid)),
  ];
  const step = roundingStep(passage.text);
  return step === 0 ? found : found.filter((relation) => !isRoundedAway(relation, step));
}

/** A sum that fails by no more than the rounding that the text says its counts have. */
function isRoundedAway({ kind, operands, outcome }: Relation, step: number): boolean {
  const off = Math.abs(Number(outcome.difference ?? 0));
  return kind === "sum" && outcome.outcome === "fail" && off <= (step / 2) * operands.length;
}

/** One finding for one number and difference, though a row and a column of a table both show it. */
function distinct(findings: readonly Finding[]): Finding[] {
  const keys = new Map(
    findings.map((finding) => [`${finding.code} ${finding.span?.start} ${finding.difference}`, finding]),
  );
  return [...keys.values()];
}

function statusOf(relations: readonly Relation[], findings: readonly Finding[]): TextCheck["status"] {
  if (findings.some(({ severity }) => severity !== "notice")) return "failed";
  if (relations.some(({ outcome }) => outcome.outcome.startsWith("pass"))) return "passed";
  return relations.length > 0 ? "cannot-check" : "nothing-checked";
}
