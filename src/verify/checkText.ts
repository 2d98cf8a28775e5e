import { checkOption } from "../model/checkOption.js";
import { checkOptionNames } from "../model/checkOptionNames.js";
import type { Finding, Span } from "../model/Finding.js";
import { LANGUAGES, type Language } from "../model/lists.js";
import { needText } from "../model/needText.js";
import type { Waived, WaivedFinding, Waiver } from "../model/Waiver.js";
import type { CheckOutcome } from "./checks/CheckOutcome.js";
import { plainGroups } from "./common/plainGroups.js";
import { withPlainLines } from "./common/withPlainLines.js";
import { withTabs } from "./common/withTabs.js";
import { findGrowthAcross } from "./text/changes/findGrowthAcross.js";
import { describeRelation } from "./text/describeRelation.js";
import { isGrave } from "./text/isGrave.js";
import { joinLines } from "./text/passage/joinLines.js";
import type { Passage } from "./text/passage/Passage.js";
import { readPassage } from "./text/passage/readPassage.js";
import { splitPassages } from "./text/passage/splitPassages.js";
import { withoutMarks } from "./text/passage/withoutMarks.js";
import { withoutTranslations } from "./text/passage/withoutTranslations.js";
import type { Item, Relation, RelationKind, Verdict } from "./text/relations/Relation.js";
import { relationsOf } from "./text/relationsOf.js";
import { settleSeparators } from "./text/sums/settleSeparators.js";
import { verdictOf } from "./text/verdictOf.js";
import { waiveFindings } from "./waiveFindings.js";

/** Numbers of a text that belong together, and what checking them gave. */
export interface TextRelation {
  readonly kind: RelationKind;
  /** The places of the numbers, the stated one (total, percentage, mean, closing stock) last. */
  readonly operands: readonly Span[];
  readonly outcome: CheckOutcome;
}

/** What a text says about itself. */
export interface TextCheck extends Waived {
  /** `passed` only if something was checked and nothing is wrong; `nothing-checked` is no pass. */
  readonly status: "passed" | "failed" | "cannot-check" | "nothing-checked";
  readonly verdict: Verdict;
  /** In the order of the text, less those that are waived. */
  readonly findings: readonly Finding[];
  readonly checks: readonly TextRelation[];
}

/** Options of {@link checkText}. */
export interface CheckTextOptions {
  /** The language of the messages; English unless said otherwise. */
  readonly language?: Language;
  /** Findings that are known and may stand, each with its reason. */
  readonly waivers?: readonly Waiver[];
}

/**
 * Checks what a text itself allows, without any data: listed parts against their total, shares against counts, growth against its
 * base, rates, opening and closing stocks, the rows and columns of tables.
 *
 * Wording decides what must hold: a list that says that it is open ("including", `منها`) is not exhaustive, never wrong. A line
 * `-----` parts documents, of which only a growth from one to the next is checked; a longer one right between two rows is drawn in their
 * table. The time is linear in the text.
 *
 * @param text - plain text in Arabic or English; tables in pipes or tabs, or aligned by blanks
 * @param options - the language of the messages; findings that may stand
 * @returns the relations found with their outcomes, findings for those that fail, and for 100 % of what is not all, those apart that are waived, and a verdict on the
 * others; a text without relations has the status `nothing-checked`
 * @throws `bad-input` for what is no text; `bad-option` for a language it has no messages in, a waiver without a code or a reason, or
 * another option
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
  checkOptionNames(options, { language: true, waivers: true });
  needText(text, "checkText");
  const language = checkOption("language", options.language ?? "en", LANGUAGES);
  const { text: unmarked, spanOf: unmarkedSpan } = withoutMarks(withPlainLines(text));
  const { text: plain, spanOf: partedSpan } = withTabs(withoutTranslations(plainGroups(unmarked)), false);
  const spanOf = (span: Span): Span => unmarkedSpan(partedSpan(span));
  const documents = splitPassages(joinLines(plain)).map(({ text: content, offset }) => {
    const read = readPassage(content);
    const passage = { ...read, items: settleSeparators(read.items) };
    return { passage, relations: relationsOf(passage), offset };
  });
  const own = documents.flatMap(({ relations: told, offset }) =>
    told.map((relation) => ({
      ...relation,
      operands: relation.operands.map(({ start, end }) => ({ start: start + offset, end: end + offset })),
    })),
  );
  const grown = own.flatMap(({ kind, operands }) => (kind === "growth" ? (operands.at(-1)?.start ?? []) : []));
  const relations = distinct(
    [...own, ...findGrowthAcross(documents.map(itemsOf), new Set(grown))],
    ({ kind, operands, outcome }) => `${kind} ${outcome.outcome} ${operands.map(({ start }) => start)}`,
  );
  const described = relations.flatMap((relation) => describeRelation(relation, plain, language));
  // One finding for one number and difference, though a row and a column of a table both show it, or a sum and a difference: the gravest.
  const isError = ({ severity }: Finding): number => Number(severity === "error");
  const errorsLast = [...described].sort((a, b) => isError(a) - isError(b));
  const found = distinct(errorsLast, ({ code, span, difference }) => `${difference ?? code} ${span?.start}`)
    .sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0))
    .map((finding) => (finding.span === undefined ? finding : { ...finding, span: spanOf(finding.span) }));
  const parted = waiveFindings(found, options.waivers);
  return {
    status: statusOf(relations, parted.findings, parted.waived),
    verdict: verdictOf(relations, parted.findings),
    ...parted,
    checks: relations.map(({ kind, operands, outcome }) => ({ kind, operands: operands.map(spanOf), outcome })),
  };
}

/** The items of a document at their places in the whole text. */
function itemsOf({ passage, offset }: { readonly passage: Passage; readonly offset: number }): readonly Item[] {
  return passage.items.map((item) => ({ ...item, start: item.start + offset, end: item.end + offset }));
}

function distinct<T>(list: readonly T[], keyOf: (one: T) => string): T[] {
  return [...new Map(list.map((one) => [keyOf(one), one])).values()];
}

function statusOf(
  relations: readonly Relation[],
  findings: readonly Finding[],
  waived: readonly WaivedFinding[],
): TextCheck["status"] {
  if (findings.some(isGrave)) return "failed";
  // What is known to be wrong was checked.
  if (relations.some(({ outcome }) => outcome.outcome.startsWith("pass")) || waived.some(isGrave)) return "passed";
  return relations.length > 0 ? "cannot-check" : "nothing-checked";
}
