import { addResults } from "../metrics/addResults.js";
import { mapResult } from "../metrics/mapResult.js";
import { portionOf } from "../metrics/portionOf.js";
import { widestEffect } from "../metrics/widestEffect.js";
import { withCaveats } from "../metrics/withCaveats.js";
import type { FeedbackReport, RootCause } from "../model/FeedbackReport.js";
import type { Caveat } from "../model/lists.js";
import type { Result } from "../model/Result.js";
import { causeMonth } from "./causeMonth.js";
import { effectChange } from "./effectChange.js";
import { effectRates } from "./effectRates.js";
import type { Figure } from "./Figure.js";
import { figureOf } from "./figureOf.js";

/**
 * The figures of what changed around the day an initiative went live, for the one cause that it addresses: per day and, where
 * `contacts` gives those of a month, per 1,000 contacts.
 */
export function effectFigures(report: FeedbackReport, contacts?: (month: string) => Figure<number>): Figure[] {
  const { initiatives = [], causes = [], period } = report;
  const months = new Map<string, Figure<number>>();
  const found = initiatives.flatMap((initiative): Figure[] => {
    const { id: key, addresses = [], liveDate } = initiative;
    const cause = causes.find(({ id }) => id === addresses[0]);
    if (addresses.length !== 1 || cause?.months === undefined || liveDate === undefined) return [];
    const effect = widestEffect(report, initiative, cause);
    if (effect === undefined) return [];
    const { before, after, excluded } = effect;
    const noted: readonly Caveat[] = excluded === undefined ? ["association"] : ["association", "excluded-month"];
    const idOf = (measure: string): string => `initiatives/${key}/${period}/${measure}`;
    const windows = (
      [
        ["before", before],
        ["after", after],
      ] as const
    ).map(([name, window]) => {
      const cells = window.months.map((month) => monthFigure(cause, month, period, months));
      const inputs = cells.map(({ id }) => id);
      const count = addResults(
        cells.map(({ result }) => result),
        `causes.${cause.id}.months`,
      );
      const days: Result<number> = mapResult(count, () => window.base);
      const owner = { subject: "initiatives", key, noun: "ticket" } as const;
      const perDay = `${name}-per-day`;
      return {
        months: window.months,
        count: figureOf(owner, idOf(name), period, name, "count", "flow", "sum", inputs, count),
        rate: figureOf(
          { subject: "initiatives", key },
          idOf(perDay),
          period,
          perDay,
          "mean",
          "derived",
          "mean-of-months",
          inputs,
          portionOf(count, days),
        ),
      };
    });
    const [first, second] = windows;
    if (first === undefined || second === undefined) return [];
    const inputs = [second.rate.id, first.rate.id];
    return [
      ...windows.flatMap(({ count, rate }) => [count, rate]),
      effectChange(key, period, "change-per-day", inputs, effect, withCaveats(second.rate.result, noted)),
      ...(contacts === undefined ? [] : effectRates(report, initiative, cause, windows, contacts)),
    ];
  });
  return [...months.values(), ...found];
}

/** A cause's count of one month, listed once for all initiatives that address it. */
function monthFigure(
  cause: RootCause,
  period: string,
  reported: string,
  known: Map<string, Figure<number>>,
): Figure<number> {
  const id = `causes/${cause.id}/${period}`;
  const listed = known.get(id);
  if (listed !== undefined) return listed;
  const figure = causeMonth(cause, period, reported);
  known.set(id, figure);
  return figure;
}
