import { checkEvents } from "../metrics/checkEvents.js";
import { needReports } from "../metrics/needReports.js";
import { seriesOf } from "../metrics/seriesOf.js";
import { FeedbackError } from "../model/FeedbackError.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import { needList } from "../model/needList.js";
import { comparePeriods } from "../periods/comparePeriods.js";
import { isPeriod } from "../periods/isPeriod.js";
import { periodContains } from "../periods/periodContains.js";
import type { Figure } from "./Figure.js";
import { figures } from "./figures.js";
import { type SeriesFiguresOptions, seriesFigures } from "./seriesFigures.js";

/** Options of what reads the catalogue of a report with the reports before it. */
export interface CatalogueOptions extends SeriesFiguresOptions {
  /** Reports of earlier periods that this one is compared with, in any order; of two editions the later one counts, and for its own period the report itself. */
  readonly earlier?: readonly FeedbackReport[];
}

/**
 * The figures of a report, of earlier reports, and of the comparison with them. On their own periods the earlier reports go first: what
 * the report's comparatives say otherwise is left out, with what follows from it. Of other periods they tell what their figures rest on, where nobody else does.
 *
 * @param report - the report
 * @param options - as for {@link figures}; earlier reports and calendar events
 * @returns the figures that {@link explainFigure}, {@link figureById} and {@link tieOut} know with the same options, each once;
 * those of {@link figures} where no earlier report is given
 * @throws `different-period` where an earlier report is of a later period; `bad-option` where `earlier` or `events` is no list, or an event none; `bad-report` for an earlier one that is none; what {@link figures} and {@link seriesFigures} throw
 *
 * @example
 * ```ts
 * import { catalogueOf } from "beneficiary-feedback";
 * const report = (period: string, count: number) => ({ period, channels: [{ id: "calls", kind: "phone", totals: { [period]: count } }] });
 * const catalogue = catalogueOf(report("2021-Q2", 30), { earlier: [report("2021-Q1", 20)] });
 * const change = catalogue.find(({ id }) => id === "contacts/2021-Q2/quarter-change");
 * console.log(change?.result.status === "ok" && change.result.value); // => 10
 * ```
 */
export function catalogueOf(report: FeedbackReport, options: CatalogueOptions = {}): readonly Figure[] {
  const own = figures(report, options);
  const { earlier = [], events } = options;
  checkEvents(events);
  needList(earlier, "earlier", "bad-option");
  needReports("earlier", earlier);
  if (earlier.length === 0) return own;
  const late = earlier.find(({ period }) => comparePeriods(period, report.period) > 0);
  if (late !== undefined)
    throw new FeedbackError(
      "different-period",
      `earlier needs reports of periods before ${report.period}`,
      late.period,
    );
  const isOther = ({ period }: FeedbackReport): boolean => period !== report.period;
  // Beside the report, so that one key is one measure.
  const former = seriesOf([...earlier.filter(isOther), report]).filter(isOther);
  const theirs = former.map((each) => ({ held: each.period, all: figures(each, options) }));
  const about = theirs.flatMap(({ held, all }) =>
    all.filter(({ period }) => isPeriod(period) && periodContains(held, period)),
  );
  const compared = seriesFigures([...former, report], options);
  const series = new Map([...about, ...compared].map(byId));
  const kept = undisputed(own, series).filter(({ id }) => !series.has(id));
  const listed = new Map([...kept.map(byId), ...series]);
  const others = new Map(theirs.flatMap(({ all }) => all.map(byId)));
  // A Map tells also of what is added while it is read.
  for (const { inputs } of listed.values())
    for (const id of inputs) {
      const input = others.get(id);
      if (input !== undefined && !listed.has(id)) listed.set(id, input);
    }
  return [...listed.values()];
}

function byId(figure: Figure): readonly [string, Figure] {
  return [figure.id, figure];
}

/** The figures of which no other report says something else, nor of anything that they rest on. */
function undisputed(all: readonly Figure[], said: ReadonlyMap<string, Figure>): readonly Figure[] {
  const left = new Set<string>();
  return all.filter((figure) => {
    const other = said.get(figure.id) ?? figure;
    const differs = other !== figure && told(other) !== told(figure);
    if (differs || figure.inputs.some((input) => left.has(input))) left.add(figure.id);
    return !left.has(figure.id);
  });
}

/** What a figure says, be it provisional or not. */
function told({ result: { coverage: _, caveats: __, ...said } }: Figure): string {
  return JSON.stringify(said);
}
