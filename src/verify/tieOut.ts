import { type CatalogueOptions, catalogueOf } from "../figures/catalogueOf.js";
import { checkReportOptions } from "../figures/checkReportOptions.js";
import { needNouns } from "../language/needNouns.js";
import { checkOption } from "../model/checkOption.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import type { Finding, Span } from "../model/Finding.js";
import { LANGUAGES, type Language } from "../model/lists.js";
import { VERSION } from "../model/version.js";
import type { Waiver } from "../model/Waiver.js";
import { dataHash } from "./dataHash.js";
import { customaryClass } from "./tie/classes/customaryClass.js";
import { isOfMany } from "./tie/classes/isOfMany.js";
import { ownReadings } from "./tie/classes/ownReadings.js";
import { plainClass } from "./tie/classes/plainClass.js";
import { asAdded } from "./tie/derived/asAdded.js";
import { hereOf } from "./tie/derived/hereOf.js";
import { judgeBeside } from "./tie/derived/judgeBeside.js";
import { withAdjusted } from "./tie/derived/withAdjusted.js";
import { withDoubts } from "./tie/derived/withDoubts.js";
import { withoutTwice } from "./tie/derived/withoutTwice.js";
import { wrongDerived } from "./tie/derived/wrongDerived.js";
import { baseFinding } from "./tie/findings/baseFinding.js";
import { countOutcomes } from "./tie/findings/countOutcomes.js";
import { entryFinding } from "./tie/findings/entryFinding.js";
import { grammarFinding } from "./tie/findings/grammarFinding.js";
import { htmlFinding } from "./tie/findings/htmlFinding.js";
import { missingFigures } from "./tie/findings/missingFigures.js";
import { missingFinding } from "./tie/findings/missingFinding.js";
import { pageFindings } from "./tie/findings/pageFindings.js";
import { statusOf } from "./tie/findings/statusOf.js";
import type { TieOut } from "./tie/findings/TieOut.js";
import { unitsFinding } from "./tie/findings/unitsFinding.js";
import { judgeNumbers } from "./tie/judgeNumbers.js";
import { addedCauses } from "./tie/match/addedCauses.js";
import { addedFigures } from "./tie/match/addedFigures.js";
import { asSlipped } from "./tie/match/asSlipped.js";
import { figureIndex } from "./tie/match/figureIndex.js";
import type { TieOutEntry } from "./tie/match/TieOutEntry.js";
import type { PageText } from "./tie/page/PageText.js";
import { pageOf } from "./tie/page/pageOf.js";
import { waiveFindings } from "./waiveFindings.js";

/** Options of {@link tieOut}. */
export interface TieOutOptions extends CatalogueOptions {
  /** The language of the messages; English unless said otherwise. */
  readonly language?: Language;
  /** Findings that are known and may stand, each with its reason. */
  readonly waivers?: readonly Waiver[];
}

/**
 * Ties a page out to a report: each number of the text is matched to a figure, contradicted, classed as no figure, or
 * left unexplained; each figure that the report says it publishes is found or missing.
 *
 * Context decides between figures of equal value, and names the one that a wrong number should have been: the noun
 * beside it, the channel, the period and the measure of its line, the row and column of its table. A true value beside
 * the name of another period or channel is contradicted; 100 % for 99.99 % is a warning, `hidden-remainder`, and so is a share of
 * all tickets of those that the report does not call a part of them, `unverified-base`.
 *
 * @param page - the text, or what `readHtml` gives of an HTML page, whose own bindings say which figures are meant
 * @param report - the report
 * @param options - as for {@link figures}; earlier reports and calendar events; the language of the messages; findings that may stand
 * @returns every number with its outcome and span, the missing figures, and findings in the order of the text, those apart that are
 * waived; the status is that of the others. A text without a figure is `nothing-checked`
 * @throws `bad-input` for a page that is none; `bad-option`, also for a waiver without a code or a reason; `bad-noun`; what {@link figures} throws
 *
 * @example
 * ```ts
 * import { firstQuarter2021, tieOut } from "beneficiary-feedback";
 * const page = "بلغ عدد المكالمات ٦٤٩٬٩٠٤ مكالمات في الربع الأول من عام ٢٠٢١م.";
 * const [finding] = tieOut(page, firstQuarter2021).findings;
 * console.log(finding?.code); // => "contradicted"
 * console.log(finding?.computed); // => "649940"
 * ```
 */
export function tieOut(page: string | PageText, report: FeedbackReport, options: TieOutOptions = {}): TieOut {
  checkReportOptions(options);
  const language = checkOption("language", options.language ?? "en", LANGUAGES);
  const parts = pageOf(page);
  const { text, spanOf, printed: asPrinted } = parts;
  const own = catalogueOf(report, options);
  needNouns(report);
  const added = addedFigures(report, options, own);
  const sums = new Map(added.map((figure) => [figure.id, figure]));
  const catalogue = [...own, ...addedCauses(report, options, own), ...added];
  const index = figureIndex(catalogue, report);
  const { classed, empty, named, told: judged } = judgeNumbers(parts, report, options, catalogue, index);
  const told = [...withAdjusted(judged, index)];
  const isOwn = ownReadings(catalogue, index, report, text);
  for (const [at, one] of told.entries()) {
    const entry = judgeBeside(hereOf(one, at, told, index, report));
    // What comes behind it may be worked out of it.
    told[at] = { ...one, entry };
  }
  const numbers = [...classed];
  const findings: Finding[] = [];
  const printed: TieOutEntry[] = [];
  for (const [at, one] of withDoubts(withoutTwice(told, index), index).entries()) {
    const { entry: settled, reading, meant, context, isFree, value } = one;
    const isOpen = settled.outcome === "unexplained" && isFree && !isOfMany(context, reading.span, report);
    const custom = isOpen ? customaryClass(reading, text, isOwn(reading)) : plainClass(reading, settled, text, isFree);
    const summed = asAdded(settled, sums);
    const entry: TieOutEntry =
      custom === undefined
        ? (asSlipped(settled, meant, context, index, report.period) ??
          wrongDerived(hereOf(one, at, told, index, report)) ??
          summed ??
          settled)
        : { span: reading.span, text: reading.text, outcome: "classed", rule: custom };
    numbers.push(entry);
    // A wrong number's noun was chosen for the right one.
    const grammar = entry.outcome === "contradicted" ? undefined : grammarFinding(reading, text, asPrinted, language);
    const isSum = summed?.outcome === "derived";
    if (isSum) printed.push(settled);
    const units = unitsFinding(entry, isSum, reading.kind, catalogue, index, language);
    const base = baseFinding(entry, text, index, language);
    for (const finding of [entryFinding(entry, meant, index, language, value), units, base, grammar])
      if (finding !== undefined) findings.push(finding);
  }
  const said = pageFindings(numbers, empty, text, named, index, language);
  const entries = [...said.entries].sort(byPlace);
  findings.push(...said.findings);
  if (said.findings.length > 0) findings.sort(byPlace);
  const missing = missingFigures(report, [...entries, ...printed], index);
  findings.push(...missing.map((figure) => missingFinding(figure, language)));
  const hint = typeof page === "string" ? htmlFinding(text, language) : undefined;
  if (hint !== undefined) findings.unshift(hint);
  const counts = countOutcomes(entries);
  const placed = <Part extends { readonly span?: Span }>(part: Part): Part =>
    part.span === undefined ? part : { ...part, span: spanOf(part.span) };
  const parted = waiveFindings(findings.map(placed), options.waivers);
  return {
    status: statusOf(counts, missing, parted.waived),
    entries: entries.map((entry) => ({ ...entry, span: spanOf(entry.span), text: asPrinted(entry.span) })),
    missing,
    ...parted,
    counts,
    version: VERSION,
    dataHash: dataHash(report),
  };
}

function byPlace(one: { readonly span?: Span }, other: { readonly span?: Span }): number {
  return (one.span?.start ?? 0) - (other.span?.start ?? 0);
}
