import { seriesOf } from "../../metrics/seriesOf.js";
import type { FeedbackReport } from "../../model/FeedbackReport.js";
import { measureKey } from "../../model/measureKey.js";

/** The report with the measures that only earlier reports have, so that a page of all of them can name them. */
export function withEarlierNames(report: FeedbackReport, earlier: readonly FeedbackReport[] = []): FeedbackReport {
  const known = new Map((report.satisfaction ?? []).map((measure, index) => [measureKey(measure, index), measure]));
  for (const { satisfaction = [] } of seriesOf([...earlier, report]))
    for (const [index, measure] of satisfaction.entries()) {
      const id = measureKey(measure, index);
      if (!known.has(id)) known.set(id, { ...measure, id });
    }
  return known.size > (report.satisfaction ?? []).length ? { ...report, satisfaction: [...known.values()] } : report;
}
