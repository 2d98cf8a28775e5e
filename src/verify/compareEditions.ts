import { checkReportOptions } from "../figures/checkReportOptions.js";
import type { FiguresOptions } from "../figures/contactFigures.js";
import type { Figure } from "../figures/Figure.js";
import { figures } from "../figures/figures.js";
import { requireSoundReport } from "../metrics/requireSoundReport.js";
import { checkOption } from "../model/checkOption.js";
import { FeedbackError } from "../model/FeedbackError.js";
import type { FeedbackReport, Tickets } from "../model/FeedbackReport.js";
import { LANGUAGES, type Language } from "../model/lists.js";
import { VERSION } from "../model/version.js";
import { dataHash } from "./dataHash.js";
import { changesBehind } from "./editions/changesBehind.js";
import { declaredReasons } from "./editions/declaredReasons.js";
import type { EditionComparison } from "./editions/EditionComparison.js";
import { editionFindings } from "./editions/editionFindings.js";
import { explainChange } from "./editions/explainChange.js";
import { listCells } from "./editions/listCells.js";
import { listDifferences } from "./editions/listDifferences.js";
import { moveFigures } from "./editions/moveFigures.js";

/** The findings of numbers that are not of what they were of, or moved by themselves. */
const UNEXPLAINED: readonly string[] = ["meaning-changed", "basis-changed", "moved-alone"];

/** Options of {@link compareEditions}. */
export interface CompareEditionsOptions extends FiguresOptions {
  /** The language of the messages; English unless said otherwise. */
  readonly language?: Language;
}

/**
 * Compares two editions of one report: each changed count, and each mean or share that is given as it is, as a revision or correction with its reason and size, and the
 * derived figures that moved with it.
 *
 * Reasons are those of `after.edition.changes`, for the count itself or for a figure that rests on it.
 *
 * @param before - the earlier edition
 * @param after - the later edition, of the same period
 * @param options - as for {@link figures}; the language of the messages
 * @returns the changes, the moved figures, and findings where a change is not explained, a declared one did not happen,
 * or channels, basis, day of counting, publisher, names or what is printed beside numbers, or what numbers are of (units, scales, currencies) differ
 * @throws `different-period` for reports of two periods, which are no editions; `bad-report`; `not-a-count`; `unknown-noun`; `bad-day`; `bad-number`; `bad-period`; `unsafe-sum`; `bad-option`
 *
 * @example
 * ```ts
 * import { compareEditions } from "beneficiary-feedback";
 * const edition = (calls: number) => ({ period: "2021-01", channels: [{ id: "calls", kind: "phone", months: { "2021-01": calls } }] });
 * const { status, changes } = compareEditions(edition(200), edition(210));
 * console.log(status); // => "unexplained"
 * console.log(changes[0]?.relative); // => {"numerator":1,"denominator":20}
 * ```
 */
export function compareEditions(
  before: FeedbackReport,
  after: FeedbackReport,
  options: CompareEditionsOptions = {},
): EditionComparison {
  checkReportOptions(options);
  const language = checkOption("language", options.language ?? "en", LANGUAGES);
  for (const report of [before, after]) requireSoundReport(report);
  const { period, edition } = after;
  if (before.period !== period)
    throw new FeedbackError("different-period", `compareEditions needs two editions of ${before.period}`, period);
  const [cellsBefore, cellsAfter] = [listCells(before), listCells(after)];
  const [from, to] = [catalogueOf(before, options), catalogueOf(after, options)];
  const [given, anew] = [
    { cells: cellsBefore, catalogue: from },
    { cells: cellsAfter, catalogue: to },
  ];
  const differences = listDifferences(given, anew, haveOneBasis(before.tickets, after.tickets));
  const isGiven = (figure: string): boolean => cellsBefore.has(figure) || cellsAfter.has(figure);
  const changed = new Set(differences.map(({ figure }) => figure));
  const lacking = new Set(differences.flatMap(({ figure, absolute }) => (absolute === undefined ? [figure] : [])));
  const behind = [changesBehind(from, changed, lacking), changesBehind(to, changed, lacking)] as const;
  const moved = moveFigures(from, to, changed, behind, isGiven);
  const declared = declaredReasons(edition?.changes ?? [], behind, differences);
  const changes = differences.map((difference) => explainChange(difference, declared.get(difference.figure), language));
  const [channelsAdded, channelsRemoved] = [channelsOnlyIn(after, before), channelsOnlyIn(before, after)];
  const found = { changes, moved, channelsAdded, channelsRemoved };
  const known = new Set([cellsBefore, cellsAfter, from, to].flatMap((all) => [...all.keys()]));
  const used = new Set([...declared.values()].map(({ figure }) => figure));
  const findings = editionFindings(before, after, { ...found, used }, known, language);
  const isUnexplained =
    changes.some(({ kind }) => kind === "unexplained") || findings.some(({ code }) => UNEXPLAINED.includes(code));
  return {
    status: isUnexplained ? "unexplained" : changes.length + moved.length > 0 ? "explained" : "unchanged",
    period,
    ...found,
    findings,
    version: VERSION,
    dataHash: { before: dataHash(before), after: dataHash(after) },
  };
}

function catalogueOf(report: FeedbackReport, options: FiguresOptions): ReadonlyMap<string, Figure> {
  return new Map(figures(report, options).map((figure) => [figure.id, figure]));
}

/** A basis that one edition leaves unstated is not taken for another one. */
function haveOneBasis({ basis: a = "unstated" }: Tickets = {}, { basis: b = "unstated" }: Tickets = {}): boolean {
  return a === b || a === "unstated" || b === "unstated";
}

function channelsOnlyIn({ channels }: FeedbackReport, other: FeedbackReport): string[] {
  return channels.flatMap(({ id }) => (other.channels.some((channel) => channel.id === id) ? [] : [id]));
}
