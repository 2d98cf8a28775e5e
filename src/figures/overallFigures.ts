import { addResults } from "../metrics/addResults.js";
import { givenRatio } from "../metrics/givenRatio.js";
import { okResult } from "../metrics/okResult.js";
import { overallSatisfaction } from "../metrics/overallSatisfaction.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import { measureKey } from "../model/measureKey.js";
import type { Figure } from "./Figure.js";
import { figureOf } from "./figureOf.js";
import { isCount } from "./isCount.js";

/**
 * The figures of all measures with ratings together, where the report says how: the pooled counts, or the weights, and the
 * share that they give.
 */
export function overallFigures(report: FeedbackReport, measures: readonly Figure[]): Figure[] {
  const { overallSatisfaction: by, satisfaction = [], period } = report;
  const keys = satisfaction.flatMap((measure, index) => (measure.ratings ? [measureKey(measure, index)] : []));
  if (by === undefined || keys.length === 0) return [];
  const known = new Map(measures.map((figure) => [figure.id, figure]));
  const listed = (name: string): Figure[] =>
    keys.flatMap((key) => known.get(`satisfaction/${key}/${period}/${name}`) ?? []);
  // What has no weight has no part in the whole.
  const idle = new Set(
    satisfaction.flatMap((measure, index) => (measure.weight === 0 ? [measureKey(measure, index)] : [])),
  );
  const owner = { subject: "satisfaction", noun: "response" } as const;
  const idOf = (measure: string): string => `satisfaction/${period}/${measure}`;
  const found: Figure[] = by === "weights" ? weightsOf(report) : [];
  const result = overallSatisfaction(report, { by });
  const isPooled = !result.caveats.includes("not-pooled");
  if (by === "counts" && isPooled)
    for (const name of ["satisfied", "rated"]) {
      const counts = listed(name).filter(isCount);
      const inputs = counts.map(({ id }) => id);
      const sum = addResults(
        counts.map((count) => count.result),
        "satisfaction",
      );
      if (counts.length === keys.length)
        found.push(figureOf(owner, idOf(name), period, name, "count", "flow", "sum", inputs, sum));
    }
  // What cannot be put together follows from nothing that could be written out.
  const weighed = [...listed("top-box"), ...found].filter(({ key = "" }) => !idle.has(key));
  const inputs = !isPooled ? [] : by === "counts" ? found : weighed;
  const measure = "top-box";
  const formula = by === "counts" ? "ratio" : "weighted-mean";
  const ids = inputs.map(({ id }) => id);
  const whole = { subject: "satisfaction" } as const;
  return [...found, figureOf(whole, idOf(measure), period, measure, "share", "derived", formula, ids, result)];
}

/** The weights that the measures are given. */
function weightsOf({ satisfaction = [], period }: FeedbackReport): Figure[] {
  return satisfaction.flatMap((measure, index) => {
    const { weight, ratings } = measure;
    if (weight === undefined || ratings === undefined) return [];
    const key = measureKey(measure, index);
    const result = okResult(givenRatio(weight), "response");
    const name = "weight";
    const id = `satisfaction/${key}/${period}/${name}`;
    const owner = { subject: "satisfaction", key } as const;
    return figureOf(owner, id, period, name, "score", "derived", "as-given", [], result);
  });
}
