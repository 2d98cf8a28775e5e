import { type CatalogueOptions, catalogueOf } from "../figures/catalogueOf.js";
import { checkReportOptions } from "../figures/checkReportOptions.js";
import { numeralsOf } from "../language/numeralsOf.js";
import { checkOption } from "../model/checkOption.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import { LANGUAGES, type Language, type Numerals } from "../model/lists.js";
import { needList } from "../model/needList.js";
import { requireReport } from "../model/requireReport.js";
import { VERSION } from "../model/version.js";
import type { Waiver } from "../model/Waiver.js";
import { dataHash } from "./dataHash.js";
import { countOutcomes } from "./reconcile/countOutcomes.js";
import { findingsOf } from "./reconcile/findingsOf.js";
import { listJudgements } from "./reconcile/listJudgements.js";
import type { Reconciliation } from "./reconcile/Reconciliation.js";
import { statusOf } from "./reconcile/statusOf.js";
import { wordCheck } from "./reconcile/wordCheck.js";
import { waiveFindings } from "./waiveFindings.js";

/** Options of {@link reconcile}. */
export interface ReconcileOptions extends CatalogueOptions {
  /** The report of the period before, whose open tickets are those brought forward; that of `earlier` unless given. */
  readonly previous?: FeedbackReport;
  /** Reports of periods within that of the report, in any order, such as the quarters of a year; of two editions the later one counts. */
  readonly parts?: readonly FeedbackReport[];
  /** The language of the messages; English unless said otherwise. */
  readonly language?: Language;
  /** The digits in Arabic messages of what the data state; a printed figure keeps its own. */
  readonly numerals?: Numerals;
  /** Findings that are known and may stand, each with its reason. */
  readonly waivers?: readonly Waiver[];
}

/**
 * Checks every identity that a report implies: each published figure against the data at its printed decimals; published
 * figures against each other (row, column and grand sums, shares, changes, duplicates); and the data against themselves
 * (given totals, subsets, open tickets rolled forward).
 *
 * Sums are judged by the rounding intervals of XBRL Calculations 1.1. An identity of published figures that fails only
 * because one of them is wrong by itself is in `checks`, and its finding is that figure's.
 *
 * @param report - the report
 * @param options - as for {@link figures}; earlier reports and calendar events; the report before; reports of periods within this one; the language of the messages; findings that may stand
 * @returns the checks, the findings, those apart that are waived, and the status of the others; a report without published figures, given totals or flows is
 * `nothing-checked`
 * @throws `bad-report` for what has no channels; `bad-input` for two earlier reports, or two parts, of one period and edition; `different-period` for a part that is not within the report's period; what {@link figures} throws; `bad-option`, also for a waiver without a code or a reason
 *
 * @example
 * ```ts
 * import { firstQuarter2021, reconcile } from "beneficiary-feedback";
 * const { status, findings } = reconcile(firstQuarter2021);
 * console.log(status); // => "passed"
 * console.log(findings[0]?.computed); // => "649,940 مكالمة"
 * ```
 */
export function reconcile(report: FeedbackReport, options: ReconcileOptions = {}): Reconciliation {
  checkReportOptions(options);
  const { previous, parts = [] } = options;
  if (previous !== undefined) requireReport(previous);
  needList(parts, "parts", "bad-option");
  const language = checkOption("language", options.language ?? "en", LANGUAGES);
  const numerals = numeralsOf({ ...options, language });
  const catalogue = new Map(catalogueOf(report, options).map((figure) => [figure.id, figure]));
  const checks = listJudgements(report, catalogue, options.earlier, previous, parts).map((judgement) =>
    // A spread with a new key makes a shape of object of its own each time, which is slow to read.
    Object.assign({}, judgement, { message: wordCheck(judgement, language, numerals) }),
  );
  const counts = countOutcomes(checks);
  const parted = waiveFindings(findingsOf(report, catalogue, checks, language), options.waivers);
  return {
    status: statusOf(counts, parted.findings),
    counts,
    checks,
    ...parted,
    version: VERSION,
    dataHash: dataHash(report),
  };
}
