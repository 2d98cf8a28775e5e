import { applicableOrAll } from "../metrics/applicableOrAll.js";
import { bottomBox } from "../metrics/bottomBox.js";
import { boxCount } from "../metrics/boxCount.js";
import { cellResult } from "../metrics/cellResult.js";
import { mapResult } from "../metrics/mapResult.js";
import { meanScore } from "../metrics/meanScore.js";
import { netScore } from "../metrics/netScore.js";
import { ratedCount } from "../metrics/ratedCount.js";
import { ratingCounts } from "../metrics/ratingCounts.js";
import { responseRate } from "../metrics/responseRate.js";
import { satisfactionInterval } from "../metrics/satisfactionInterval.js";
import { topBox } from "../metrics/topBox.js";
import type { FeedbackReport, SatisfactionMeasure } from "../model/FeedbackReport.js";
import { measureKey } from "../model/measureKey.js";
import type { NounId } from "../model/Noun.js";
import type { Ratio } from "../model/numbers.js";
import type { Result } from "../model/Result.js";
import type { Figure, FigureForm, FormulaId } from "./Figure.js";
import { figureOf } from "./figureOf.js";
import { scoreName } from "./scoreName.js";

/** The figures about satisfaction: each measure's distribution, then what follows from it. Measures without ratings have none. */
export function satisfactionFigures(report: FeedbackReport): Figure[] {
  const { period, satisfaction = [] } = report;
  return satisfaction.flatMap((measure, index) => {
    const given = [measure.ratings, measure.asked, measure.unrated];
    if (given.every((part) => part === undefined)) return [];
    const id = measureKey(measure, index);
    // Each is looked for in a report of its own, not among all of them.
    return ofMeasure({ period, channels: [], satisfaction: [{ ...measure, id }] }, measure, id);
  });
}

function ofMeasure(report: FeedbackReport, measure: SatisfactionMeasure, key: string): Figure[] {
  const { period } = report;
  const idOf = (name: string): string => `satisfaction/${key}/${period}/${name}`;
  const make = <Value extends number | Ratio>(
    name: string,
    form: FigureForm,
    formula: FormulaId,
    inputs: readonly string[],
    result: Result<Value>,
    noun?: NounId,
  ): Figure<Value> => {
    const kind = formula === "as-given" || formula === "sum" ? "flow" : "derived";
    const owner = { subject: "satisfaction", key, ...(noun === undefined ? {} : { noun }) } as const;
    return figureOf(owner, idOf(name), period, name, form, kind, formula, inputs.map(idOf), result);
  };
  const found: Figure[] = [];
  const scores = ratingCounts(measure, key);
  for (const rating of scores) found.push(make(scoreName(rating), "count", "as-given", [], rating.count));
  // A score that does not apply is no term of a mean, nor of a box.
  const counted = applicableOrAll(scores, ({ count }) => count);
  const names = counted.map(scoreName);
  if (scores.length > 0) found.push(make("rated", "count", "sum", names, ratedCount(report, key), "response"));
  for (const name of ["asked", "unrated"] as const)
    if (measure[name] !== undefined)
      found.push(
        make(name, "count", "as-given", [], cellResult(measure[name], "response", name, "satisfaction", key, name)),
      );
  if (scores.length === 0) return found;
  if (measure.asked !== undefined)
    found.push(make("response-rate", "share", "ratio", ["rated", "asked"], responseRate(report, key)));
  const { topBoxFrom, bottomBoxTo } = measure;
  if (topBoxFrom !== undefined) {
    const inside = counted.filter(({ score }) => score >= topBoxFrom).map(scoreName);
    const interval = satisfactionInterval(report, key);
    found.push(
      make("satisfied", "count", "sum", inside, boxCount(measure, key, "top")),
      make("top-box", "share", "ratio", ["satisfied", "rated"], topBox(report, key)),
      make(
        "top-box-low",
        "share",
        "wilson",
        ["satisfied", "rated"],
        mapResult(interval, ({ low }) => low),
      ),
      make(
        "top-box-high",
        "share",
        "wilson",
        ["satisfied", "rated"],
        mapResult(interval, ({ high }) => high),
      ),
    );
  }
  if (bottomBoxTo !== undefined) {
    const inside = counted.filter(({ score }) => score <= bottomBoxTo).map(scoreName);
    found.push(
      make("dissatisfied", "count", "sum", inside, boxCount(measure, key, "bottom")),
      make("bottom-box", "share", "ratio", ["dissatisfied", "rated"], bottomBox(report, key)),
    );
  }
  if (topBoxFrom !== undefined && bottomBoxTo !== undefined)
    found.push(
      make("net", "points", "net", ["satisfied", "dissatisfied", "rated"], netScore(report, key), "percentage-point"),
    );
  found.push(make("mean", "score", "mean-score", names, meanScore(report, key)));
  return found;
}
