import { FeedbackError } from "../model/FeedbackError.js";
import type { Tickets } from "../model/FeedbackReport.js";
import { COUNT_BASES, DURATION_UNITS } from "../model/lists.js";
import { asOfDay } from "./asOfDay.js";
import { distinctItems } from "./distinctItems.js";
import { givenRatio } from "./givenRatio.js";
import { needCell } from "./needCell.js";
import { needCells } from "./needCells.js";
import { needGiven } from "./needGiven.js";
import { needKeys } from "./needKeys.js";
import { needOneOf } from "./needOneOf.js";
import { needTexts } from "./needTexts.js";

/** Refuses, by its place, what the tickets of a report may hold and no metric would notice. */
export function needTickets(tickets: Tickets): void {
  needKeys("tickets", tickets);
  const { open, closed, flow, subsets, breakdowns, basis, durations } = tickets;
  needOneOf(COUNT_BASES, basis, "tickets.basis");
  if (durations !== undefined) needKeys("tickets.durations", durations);
  for (const [name, duration] of Object.entries(durations ?? {})) {
    if (duration === undefined) continue;
    needKeys(`tickets.durations.${name}`, duration);
    const { unit, n, excluded, mean, median, p90 } = duration;
    needOneOf(DURATION_UNITS, unit, `tickets.durations.${name}.unit`);
    needGiven(`tickets.durations.${name}.basis`, duration.basis);
    needCells(`tickets.durations.${name}`, { n, excluded });
    for (const [key, length] of Object.entries({ mean, median, p90 }))
      givenRatio(length ?? 0, `tickets.durations.${name}.${key}`);
  }
  needCells("tickets", { open, closed });
  needCells("tickets.flow", flow);
  for (const { id, count, partOf } of distinctItems("tickets.subsets", subsets)) {
    needCell(`tickets.subsets.${id}.count`, count);
    needOneOf(["tickets"], partOf, `tickets.subsets.${id}.partOf`);
  }
  for (const [index, breakdown] of distinctItems("tickets.breakdowns", breakdowns).entries()) {
    const { id, cases, parts, of, rollUps } = breakdown;
    for (const key of ["by", "parts"] as const) needGiven(`tickets.breakdowns.${id}.${key}`, breakdown[key]);
    needOneOf(["total", "open", "closed", "opened"], of, `tickets.breakdowns.${id}.of`);
    needCell(`tickets.breakdowns.${id}.cases`, cases);
    for (const part of distinctItems(`tickets.breakdowns.${index}.parts`, parts))
      needCell(`tickets.breakdowns.${id}.parts.${part.id}.count`, part.count);
    const partIds = new Set(parts.map((part) => part.id));
    for (const rollUp of distinctItems(`tickets.breakdowns.${index}.rollUps`, rollUps)) {
      if (partIds.has(rollUp.id))
        throw new FeedbackError(
          "bad-report",
          "a roll-up needs an id of its own, other than those of the parts",
          rollUp.id,
          `tickets.breakdowns.${index}.rollUps`,
        );
      needGiven(`tickets.breakdowns.${id}.rollUps.${rollUp.id}.parts`, rollUp.parts);
      needTexts(`tickets.breakdowns.${id}.rollUps.${rollUp.id}.parts`, rollUp.parts);
    }
  }
  asOfDay(tickets);
}
