import { addResults } from "../metrics/addResults.js";
import { definedResult } from "../metrics/definedResult.js";
import { initiativeEffect } from "../metrics/initiativeEffect.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import type { Figure } from "./Figure.js";
import { figureOf } from "./figureOf.js";
import { shareFigure } from "./shareFigure.js";

/** The tickets of one window, and its months. */
export interface CountedWindow {
  readonly months: readonly string[];
  readonly count: Figure<number>;
}

/**
 * The same two windows per 1,000 contacts, where the report has the contacts of all their months: fewer tickets are no
 * improvement where there were fewer contacts.
 */
export function effectRates(
  report: FeedbackReport,
  cause: string,
  windows: readonly CountedWindow[],
  contacts: (month: string) => Figure<number>,
): Figure[] {
  const [first] = windows;
  const key = first?.count.key;
  if (first === undefined || key === undefined) return [];
  const effect = initiativeEffect(report, key, { months: first.months.length, cause, per: "contact" });
  if (effect.status !== "ok") return [];
  const found = windows.flatMap(({ months, count }) => {
    const parts = months.map(contacts);
    const measure = `${count.measure}-contacts`;
    const base = figureOf(
      { subject: "initiatives", key, noun: "contact" },
      `${count.id}-contacts`,
      count.period,
      measure,
      "count",
      "flow",
      "sum",
      parts.map(({ id }) => id),
      addResults(parts.map(({ result }) => result)),
    );
    return [base, shareFigure(count, base, `${count.measure}-per-1000-contacts`, "rate", "different-units")];
  });
  const rates = found.filter(({ form }) => form === "rate");
  const { before, after, change } = effect.value;
  const reason = before.n > 0 ? undefined : after.n === 0 ? "no-base" : "from-zero";
  const result = definedResult(change, reason, effect);
  const measure = "change-per-contact";
  return [
    ...found,
    figureOf(
      { subject: "initiatives", key },
      `initiatives/${key}/${report.period}/${measure}`,
      report.period,
      measure,
      "signed-share",
      "derived",
      "relative-change",
      rates.map(({ id }) => id).reverse(),
      result,
    ),
  ];
}
