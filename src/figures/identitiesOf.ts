import { readCount } from "../metrics/readCount.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import { monthsOf } from "../periods/monthsOf.js";
import { partitionsOf } from "../periods/partitionsOf.js";
import type { Identity } from "./deduceHidden.js";
import type { Figure } from "./Figure.js";
import { isClosingStock } from "./isClosingStock.js";

/**
 * The identities that tie the counts of a report together: those by which its figures are computed, and those that hold
 * whatever is computed (a channel's total and its months, a breakdown and its whole, the backlog).
 */
export function identitiesOf(report: FeedbackReport, catalogue: readonly Figure[]): readonly Identity[] {
  const { channels, tickets, causes = [], period } = report;
  const idOf = (measure: string): string => `tickets/${period}/${measure}`;
  const isDistinct = tickets?.basis === "distinct-in-period";
  const found: Identity[] = catalogue.flatMap(({ id: whole, formula, inputs }): readonly Identity[] => {
    const [first, second] = inputs;
    if (formula === "sum") return [{ whole, parts: inputs }];
    if (formula === "difference" && first !== undefined && second !== undefined)
      return [{ whole, parts: [first], minus: [second] }];
    if (formula !== "roll-forward") return [];
    const [minus, parts] = [true, false].map((isClosed) =>
      inputs.filter((id) => id.endsWith("/closed-in-period") === isClosed),
    );
    // Distinct tickets that were reopened may have been closed again.
    if (isDistinct && readCount(tickets.flow?.reopened ?? 0) !== 0) return [];
    const isUnsaid = tickets?.basis === "events" && tickets.flow?.reopened === undefined;
    return [{ whole, parts: [...(parts ?? []), ...(isUnsaid ? [idOf("reopened")] : [])], minus: minus ?? [] }];
  });
  const addSpans = (prefix: string, spans: readonly string[]): void => {
    for (const span of new Set(spans)) {
      const [months, quarters] = partitionsOf(span);
      for (const parts of [quarters, months])
        if (parts !== undefined) found.push({ whole: prefix + span, parts: parts.map((part) => prefix + part) });
      if (quarters !== undefined) addSpans(prefix, quarters);
    }
  };
  for (const { id, totals = {} } of channels) addSpans(`contacts/${id}/`, [...Object.keys(totals), period]);
  addSpans("contacts/", [period]);
  // A distinct ticket counts once in each of its months, and once in the period.
  for (const { id, months = {} } of causes)
    if (!isDistinct && monthsOf(period).every((month) => Object.hasOwn(months, month)))
      addSpans(`causes/${id}/`, [period]);
  for (const { id, of, multiCoded, parts } of tickets?.breakdowns ?? [])
    if (multiCoded !== true)
      found.push({
        whole: of === undefined ? `tickets/${id}/${period}/cases` : idOf(of),
        parts: parts.map((part) => `tickets/${id}/${part.id}/${period}`),
      });
  if (isClosingStock(report)) found.push({ whole: idOf("open"), parts: [idOf("carried-forward")] });
  if (tickets?.basis === "events") found.push({ whole: idOf("closed"), parts: [idOf("closed-in-period")] });
  return found;
}
