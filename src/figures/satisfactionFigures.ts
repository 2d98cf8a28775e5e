import { addResults } from "../metrics/addResults.js";
import { cellResult } from "../metrics/cellResult.js";
import { intervalOf } from "../metrics/intervalOf.js";
import { mapResult } from "../metrics/mapResult.js";
import { ratingsOf } from "../metrics/ratingsOf.js";
import { scoreSum } from "../metrics/scoreSum.js";
import { shareOf } from "../metrics/shareOf.js";
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
    return ofMeasure(measure, measureKey(measure, index), period);
  });
}

function ofMeasure(measure: SatisfactionMeasure, key: string, period: string): Figure[] {
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
  const ratings = ratingsOf(measure, key);
  const { scores, counted, rated, top, bottom, portion } = ratings;
  for (const rating of scores) found.push(make(scoreName(rating), "count", "as-given", [], rating.count));
  const names = counted.map(scoreName);
  if (scores.length > 0) found.push(make("rated", "count", "sum", names, rated, "response"));
  const given = (name: "asked" | "unrated"): Result<number> =>
    cellResult(measure[name], "response", name, "satisfaction", key, name);
  for (const name of ["asked", "unrated"] as const)
    if (measure[name] !== undefined) found.push(make(name, "count", "as-given", [], given(name)));
  if (scores.length === 0) return found;
  if (measure.asked !== undefined)
    found.push(make("response-rate", "share", "ratio", ["rated", "asked"], shareOf(rated, given("asked"))));
  const { topBoxFrom, bottomBoxTo } = measure;
  if (topBoxFrom !== undefined) {
    const inside = counted.filter(({ score }) => score >= topBoxFrom).map(scoreName);
    const interval = intervalOf(ratings);
    found.push(
      make("satisfied", "count", "sum", inside, top),
      make("top-box", "share", "ratio", ["satisfied", "rated"], portion(top)),
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
      make("dissatisfied", "count", "sum", inside, bottom),
      make("bottom-box", "share", "ratio", ["dissatisfied", "rated"], portion(bottom)),
    );
  }
  if (topBoxFrom !== undefined && bottomBoxTo !== undefined)
    found.push(
      make(
        "net",
        "points",
        "net",
        ["satisfied", "dissatisfied", "rated"],
        portion(addResults([top, bottom], `satisfaction.${key}.ratings`, 1)),
        "percentage-point",
      ),
    );
  found.push(make("mean", "score", "mean-score", names, portion(scoreSum(ratings, key))));
  return found;
}
