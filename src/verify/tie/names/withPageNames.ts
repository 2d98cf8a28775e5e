import { distinctChannels } from "../../../language/distinctChannels.js";
import { seriesOf } from "../../../metrics/seriesOf.js";
import type { FeedbackReport, RootCause } from "../../../model/FeedbackReport.js";
import { measureKey } from "../../../model/measureKey.js";

/** The report under the names of a page: channels told apart, and the measures and root causes that only earlier reports have. */
export function withPageNames(report: FeedbackReport, earlier: readonly FeedbackReport[] = []): FeedbackReport {
  const known = new Map((report.satisfaction ?? []).map((measure, index) => [measureKey(measure, index), measure]));
  for (const { satisfaction = [] } of seriesOf([...earlier, report]))
    for (const [index, measure] of satisfaction.entries()) {
      const id = measureKey(measure, index);
      if (!known.has(id)) known.set(id, { ...measure, id });
    }
  const channels = distinctChannels(report.channels);
  const causes = new Map<string, RootCause>();
  for (const each of [report, ...earlier])
    for (const cause of each.causes ?? []) if (!causes.has(cause.id)) causes.set(cause.id, cause);
  return {
    ...report,
    channels,
    ...(known.size > (report.satisfaction ?? []).length && { satisfaction: [...known.values()] }),
    ...(causes.size > (report.causes ?? []).length && { causes: [...causes.values()] }),
  };
}
