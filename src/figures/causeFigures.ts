import { addApplicable } from "../metrics/addApplicable.js";
import { addResults } from "../metrics/addResults.js";
import { causeCoverage } from "../metrics/causeCoverage.js";
import { causesByFrequency } from "../metrics/causesByFrequency.js";
import { causeTickets } from "../metrics/causeTickets.js";
import { cellResult } from "../metrics/cellResult.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import type { Result } from "../model/Result.js";
import type { Figure, FormulaId } from "./Figure.js";
import { figureOf } from "./figureOf.js";
import { shareFigure } from "./shareFigure.js";

/**
 * The figures about root causes: how often each was found; among the coded cases, its share, and, from the most frequent
 * on, what they add up to; and how much of it an initiative answers.
 */
export function causeFigures(report: FeedbackReport): Figure[] {
  const { period, causes = [], causeCases, causesMultiCoded = false, initiatives = [] } = report;
  const found: Figure[] = [];
  const add = (
    key: string | undefined,
    measure: string,
    result: Result<number>,
    formula: FormulaId = "as-given",
    inputs: readonly string[] = [],
  ): Figure<number> => {
    const path = key === undefined ? `causes/${period}` : `causes/${key}/${period}`;
    const id = measure === "count" ? path : `${path}/${measure}`;
    const owner = { subject: "causes", noun: "ticket", ...(key === undefined ? {} : { key }) } as const;
    const figure = figureOf(owner, id, period, measure, "count", "flow", formula, inputs, result);
    found.push(figure);
    return figure;
  };
  const counts = new Map(
    causes.flatMap((cause) =>
      cause.tickets === undefined ? [] : [[cause.id, add(cause.id, "count", causeTickets(cause))] as const],
    ),
  );
  if (causeCases !== undefined) {
    const cases = add(undefined, "cases", cellResult(causeCases, "ticket", "causeCases", "causeCases"));
    const caveat = causesMultiCoded ? "multi-coded" : undefined;
    for (const count of counts.values()) found.push(shareFigure(count, cases, "share-of-cases", "share", caveat));
  }
  if (counts.size === 0 || counts.size < causes.length || (causeCases === undefined && initiatives.length === 0))
    return found;
  const idOf = (cause: string): string => `causes/${cause}/${period}`;
  const whole = [...counts.values()];
  const sum = (list: readonly Figure<number>[]): Result<number> =>
    addApplicable(
      list.map(({ result }) => result),
      "causes",
    );
  const coded = add(
    undefined,
    "coded",
    sum(whole),
    "sum",
    whole.map(({ id }) => id),
  );
  if (causeCases !== undefined) {
    let ids: readonly string[] = [];
    let result = coded.result;
    for (const cause of causesByFrequency(report)) {
      const count = counts.get(cause);
      // The place of a count that is missing is unknown, and so is what stands before the others.
      if (count?.result.status !== "ok") continue;
      if (coded.result.status === "ok")
        result = addResults(ids.length > 0 ? [result, count.result] : [count.result], "causes");
      ids = [...ids, count.id];
      found.push(shareFigure(add(cause, "cumulative", result, "sum", ids), coded, "cumulative-share"));
    }
  }
  const { addressed } = causeCoverage(report);
  if (addressed.length > 0) {
    const covered = addressed.flatMap((cause) => counts.get(cause) ?? []);
    const part = add(undefined, "addressed", sum(covered), "sum", addressed.map(idOf));
    found.push(shareFigure(part, coded, "addressed-share"));
  }
  return found;
}
