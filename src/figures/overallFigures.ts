import { addResults } from "../metrics/addResults.js";
import { cellResult } from "../metrics/cellResult.js";
import { givenRatio } from "../metrics/givenRatio.js";
import { mapResult } from "../metrics/mapResult.js";
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
  const listed = (name: string): Figure[] =>
    keys.flatMap((key) => measures.find((figure) => figure.key === key && figure.measure === name) ?? []);
  // What has no weight has no part in the whole.
  const idle = new Set(
    satisfaction.flatMap((measure, index) => (measure.weight === 0 ? [measureKey(measure, index)] : [])),
  );
  const owner = { subject: "satisfaction", noun: "response" } as const;
  const parts = (measure: string) => ({ id: `satisfaction/${period}/${measure}`, period, measure }) as const;
  const found: Figure[] = by === "weights" ? weightsOf(report) : [];
  const result = overallSatisfaction(report, { by });
  const isPooled = !result.caveats.includes("not-pooled");
  if (by === "counts" && isPooled)
    for (const name of ["satisfied", "rated"]) {
      const counts = listed(name).filter(isCount);
      const inputs = counts.map(({ id }) => id);
      const sum = addResults(counts.map((count) => count.result));
      if (counts.length === keys.length)
        found.push(
          figureOf(owner, { ...parts(name), form: "count", kind: "flow", formula: "sum", inputs, result: sum }),
        );
    }
  // What cannot be put together follows from nothing that could be written out.
  const weighed = [...listed("top-box"), ...found].filter(({ key = "" }) => !idle.has(key));
  const inputs = !isPooled ? [] : by === "counts" ? found : weighed;
  const share = {
    ...parts("top-box"),
    form: "share",
    kind: "derived",
    formula: by === "counts" ? "ratio" : "weighted-mean",
    inputs: inputs.map(({ id }) => id),
    result,
  } as const;
  return [...found, figureOf({ subject: "satisfaction" }, share)];
}

/** The weights that the measures are given. */
function weightsOf({ satisfaction = [], period }: FeedbackReport): Figure[] {
  return satisfaction.flatMap((measure, index) => {
    const { weight, ratings } = measure;
    if (weight === undefined || ratings === undefined) return [];
    const key = measureKey(measure, index);
    const result = mapResult(cellResult(0, "response", key), () => givenRatio(weight));
    const id = `satisfaction/${key}/${period}/weight`;
    return figureOf(
      { subject: "satisfaction", key },
      { id, period, measure: "weight", form: "score", kind: "derived", formula: "as-given", inputs: [], result },
    );
  });
}
