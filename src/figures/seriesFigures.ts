import { type CompareSeriesOptions, compareSeries, type SeriesComparison } from "../metrics/compareSeries.js";
import { isStock } from "../metrics/isStock.js";
import { seriesOf } from "../metrics/seriesOf.js";
import { totalOfOneUnit } from "../metrics/totalOfOneUnit.js";
import type { Channel, FeedbackReport } from "../model/FeedbackReport.js";
import type { MissingPolicy } from "../model/lists.js";
import { unitOf } from "../model/unitOf.js";
import { causeChangeFigures } from "./causeChangeFigures.js";
import { changeMeasures } from "./changeMeasures.js";
import { channelChangeFigures } from "./channelChangeFigures.js";
import type { FiguresOptions } from "./contactFigures.js";
import type { Figure } from "./Figure.js";
import { type FigureOwner, figureOf } from "./figureOf.js";
import { figures } from "./figures.js";
import { figuresOfChange } from "./figuresOfChange.js";
import { totalNoun } from "./totalNoun.js";

/** Options of {@link seriesFigures}. */
export interface SeriesFiguresOptions extends FiguresOptions, CompareSeriesOptions {}

/**
 * The catalogue of a series of reports: for each period the contacts of each channel and of all, all tickets, the root causes and the top-box shares, with
 * what they follow from; then each period compared with the one before and with the same one a year before.
 *
 * Where channels were added or retired, only those that both periods have, in the same months of them, are compared: `common-quarter-change` stands in the
 * place of `quarter-change`, with the two totals that it is the change of. Of the root causes, those that both periods count are compared.
 *
 * @param reports - reports of one length of period, in any order; of two editions the later one counts
 * @param options - as for {@link figures}, and the calendar's events
 * @returns the figures, each once; none for no report
 * @throws what {@link figures} and {@link compareSeries} throw
 *
 * @example
 * ```ts
 * import { seriesFigures } from "beneficiary-feedback";
 * const report = (period: string, count: number) => ({ period, channels: [{ id: "calls", kind: "phone", totals: { [period]: count } }] });
 * const change = seriesFigures([report("2021-Q1", 20), report("2021-Q2", 30)]).find(({ measure }) => measure === "quarter-change");
 * console.log(change?.result.status === "ok" && change.result.value); // => 10
 * ```
 */
export function seriesFigures(
  reports: readonly FeedbackReport[],
  options: SeriesFiguresOptions = {},
): readonly Figure[] {
  const series = new Map(seriesOf(reports).map((report) => [report.period, report]));
  const found = new Map<string, Figure>();
  for (const [period, report] of series) {
    const catalogue = new Map(figures(report, options).map((figure) => [figure.id, figure]));
    const take = (id: string): void => {
      const figure = catalogue.get(id);
      if (figure === undefined || found.has(id)) return;
      figure.inputs.forEach(take);
      found.set(id, figure);
    };
    take(`contacts/${period}`);
    for (const { id } of report.channels) take(`contacts/${id}/${period}`);
    take(`tickets/${period}/total`);
    for (const { id } of report.causes ?? [])
      for (const measure of ["", "/share-of-cases"]) take(`causes/${id}/${period}${measure}`);
    for (const { id, measure } of catalogue.values()) if (measure === "top-box") take(id);
  }
  for (const comparison of compareSeries(reports, options))
    for (const figure of comparisonFigures(comparison, series, found, options.missing)) found.set(figure.id, figure);
  return [...found.values()];
}

function comparisonFigures(
  comparison: SeriesComparison,
  series: ReadonlyMap<string, FeedbackReport>,
  found: ReadonlyMap<string, Figure>,
  missing: MissingPolicy | undefined,
): Figure[] {
  const { before, after, kind, tickets, satisfaction } = comparison;
  const measure = `${kind}-change`;
  const all = contactChange(comparison, series, found, missing);
  const isOnHand = isStock(series.get(before)) || isStock(series.get(after));
  const ticketIds = [after, before].map((period) => `tickets/${period}/total`);
  const [total] = ticketIds.flatMap((id) => found.get(id) ?? []);
  if (total !== undefined && ticketIds.every((id) => found.has(id)))
    all.push(...figuresOfChange(total, `tickets/${after}`, changeMeasures(measure), ticketIds, tickets, isOnHand));
  all.push(...channelChangeFigures(comparison, found), ...causeChangeFigures(comparison, found, isOnHand));
  for (const { measure: key, points } of satisfaction) {
    const pathOf = (period: string): string => ["satisfaction", key ?? [], period].flat().join("/");
    const inputs = [after, before].map((period) => `${pathOf(period)}/top-box`).filter((id) => found.has(id));
    const owner = { subject: "satisfaction", ...(key === undefined ? {} : { key }) } as const;
    const id = `${pathOf(after)}/${measure}`;
    all.push(figureOf(owner, id, after, measure, "signed-points", "derived", "difference", inputs, points));
  }
  return all;
}

function contactChange(
  { before, after, kind, contacts, added, retired, otherMonths }: SeriesComparison,
  series: ReadonlyMap<string, FeedbackReport>,
  found: ReadonlyMap<string, Figure>,
  missing: MissingPolicy | undefined,
): Figure[] {
  if (contacts.caveats.includes("different-units")) return [];
  const measure = `${kind}-change`;
  const path = `contacts/${after}`;
  const changed = new Set([...added, ...retired, ...otherMonths]);
  const sharedIn = (period: string): readonly Channel[] =>
    (series.get(period)?.channels ?? []).filter(({ id }) => !changed.has(id));
  const owner = { ...ownerOf([after, before].flatMap(sharedIn)), period: after };
  if (added.length + retired.length === 0)
    // Without channels there is no total that could change.
    return found.has(path)
      ? figuresOfChange(owner, path, changeMeasures(measure), [path, `contacts/${before}`], contacts)
      : [];
  const totals = [
    [after, `common-${kind}`],
    [before, `common-next-${kind}`],
  ] as const;
  const sums = totals.map(([period, name]) => {
    const shared = sharedIn(period);
    const inputs = shared.map(({ id }) => `contacts/${id}/${period}`);
    const result = totalOfOneUnit(shared, period, missing);
    const id = `contacts/${period}/${name}`;
    return figureOf(ownerOf(shared), id, period, name, "count", "flow", "sum", inputs, result);
  });
  const inputs = sums.map(({ id }) => id);
  return [...sums, ...figuresOfChange(owner, path, changeMeasures(`common-${measure}`), inputs, contacts)];
}

/** What some channels are counted in together: those that two periods share may have one unit where all of one have none. */
function ownerOf(channels: readonly Channel[]): FigureOwner {
  const [unit = "contact", ...others] = new Set(channels.map(({ counts = "contact" }) => unitOf(counts)));
  const noun = others.length > 0 ? undefined : totalNoun(channels, unit);
  return { subject: "contacts", ...(noun === undefined ? {} : { noun }) };
}
