import type { Identity } from "../../figures/deduceHidden.js";
import type { FeedbackReport } from "../../model/FeedbackReport.js";
import { measureKey } from "../../model/measureKey.js";
import { monthsOf } from "../../periods/monthsOf.js";

/**
 * The limits within a report as identities, each with a rest of its own that is no figure: a subset and the rest of the tickets,
 * causes within their cases, parts that may overlap, ratings within those asked.
 */
export function limitsOf({ tickets, causes = [], causesMultiCoded, satisfaction, period }: FeedbackReport): Identity[] {
  const within = (whole: string, ...parts: readonly string[]): Identity => {
    return { whole, parts: [...parts, `rest of ${whole}: ${parts.join()}`] };
  };
  const found: Identity[] = [];
  const overlap = (whole: string, parts: readonly string[]): void => {
    const all = `all of ${whole}: ${parts.join()}`;
    found.push({ whole: all, parts }, within(all, whole), ...parts.map((part) => within(whole, part)));
  };
  for (const { id, partOf } of tickets?.subsets ?? [])
    if (partOf === "tickets") found.push(within(`tickets/${period}/total`, `tickets/${id}/${period}`));
  for (const { id, of, multiCoded, parts } of tickets?.breakdowns ?? []) {
    const whole = of === undefined ? `tickets/${id}/${period}/cases` : `tickets/${period}/${of}`;
    const ids = parts.map((part) => `tickets/${id}/${part.id}/${period}`);
    if (multiCoded === true) overlap(whole, ids);
  }
  const ids = causes.map(({ id }) => `causes/${id}/${period}`);
  const cases = `causes/${period}/cases`;
  if (causesMultiCoded === true) found.push(...ids.map((id) => within(cases, id)));
  else if (ids.length > 0) found.push(within(cases, ...ids));
  if (tickets?.basis === "distinct-in-period" && monthsOf(period).length > 1)
    for (const { id, months = {} } of causes)
      if (monthsOf(period).every((month) => Object.hasOwn(months, month)))
        overlap(
          `causes/${id}/${period}`,
          monthsOf(period).map((month) => `causes/${id}/${month}`),
        );
  for (const [index, measure] of (satisfaction ?? []).entries()) {
    const path = `satisfaction/${measureKey(measure, index)}/${period}`;
    const answers = [`${path}/rated`, ...(measure.unrated === undefined ? [] : [`${path}/unrated`])];
    if (measure.window === "asked-and-answered-inside") found.push(within(`${path}/asked`, ...answers));
  }
  return found;
}
