import type { FeedbackReport, SatisfactionMeasure } from "../model/FeedbackReport.js";
import { measureKey } from "../model/measureKey.js";
import { freeMeasureKey } from "./freeMeasureKey.js";
import { latestEditions } from "./latestEditions.js";
import { sameMeasure } from "./sameMeasure.js";

/**
 * One report a period, the latest edition of it, from the earliest period to the last, in which one key is one measure: that of
 * an id, or else of one agency and platform, as the latest report calls it. Its place among the measures says nothing.
 */
export function seriesOf(reports: readonly FeedbackReport[]): readonly FeedbackReport[] {
  const known = new Map<string, SatisfactionMeasure>();
  return [...latestEditions(reports)]
    .reverse()
    .map((report) => aligned(report, known))
    .reverse();
}

function aligned(report: FeedbackReport, known: Map<string, SatisfactionMeasure>): FeedbackReport {
  const { satisfaction } = report;
  if (satisfaction === undefined) return report;
  const later = new Map(known);
  const given = satisfaction.map(({ id }) => (id !== undefined && later.has(id) ? id : undefined));
  const keys = satisfaction.map((measure, index) => {
    const key =
      given[index] ??
      keyByLabels(measure, satisfaction, later, given) ??
      freeMeasureKey(measure, index, index + 2, known);
    if (!later.has(key)) known.set(key, measure);
    return key;
  });
  return {
    ...report,
    satisfaction: satisfaction.map((measure, index) => {
      const key = keys[index] ?? measureKey(measure, index);
      return measureKey(measure, index) === key ? measure : { ...measure, id: key };
    }),
  };
}

/** The one later measure with the labels of this one, where either has no id and no other measure here has them. */
function keyByLabels(
  measure: SatisfactionMeasure,
  siblings: readonly SatisfactionMeasure[],
  later: ReadonlyMap<string, SatisfactionMeasure>,
  given: readonly (string | undefined)[],
): string | undefined {
  const [found, ...others] = [...later].filter(([, other]) => sameMeasure(measure, other));
  if (found === undefined || others.length > 0 || given.includes(found[0])) return undefined;
  if (measure.id !== undefined && found[1].id !== undefined) return undefined;
  return siblings.filter((sibling) => sameMeasure(measure, sibling)).length === 1 ? found[0] : undefined;
}
