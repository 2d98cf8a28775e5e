import { addResults } from "../metrics/addResults.js";
import { effectOf } from "../metrics/effectOf.js";
import type { FeedbackReport, Initiative, RootCause } from "../model/FeedbackReport.js";
import { effectChange } from "./effectChange.js";
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
  initiative: Initiative,
  cause: RootCause,
  windows: readonly CountedWindow[],
  contacts: (month: string) => Figure<number>,
): Figure[] {
  const key = initiative.id;
  const effect = effectOf(report, initiative, cause, windows[0]?.months.length ?? 0, "contact");
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
      addResults(
        parts.map(({ result }) => result),
        "channels",
      ),
    );
    return [base, shareFigure(count, base, `${count.measure}-per-1000-contacts`, "rate", "different-units")];
  });
  const rates = found.filter(({ form }) => form === "rate");
  const inputs = rates.map(({ id }) => id).reverse();
  return [...found, effectChange(key, report.period, "change-per-contact", inputs, effect.value, effect)];
}
