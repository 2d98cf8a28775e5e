import { DURATIONS } from "../../figures/durationFigures.js";
import { scoreName } from "../../figures/scoreName.js";
import { givenRatio } from "../../metrics/givenRatio.js";
import { readCount } from "../../metrics/readCount.js";
import type { Cell, Duration, FeedbackReport, Tickets } from "../../model/FeedbackReport.js";
import { measureKey } from "../../model/measureKey.js";
import type { GivenValue } from "./EditionComparison.js";

type Add = (id: string, given: GivenValue | undefined) => void;

const ratioOf = (given: Duration | undefined) => (given === undefined ? undefined : givenRatio(given));

/** Everything that a report gives and its figures rest on, by figure id, comparatives included. */
export function listCells(report: FeedbackReport): Map<string, GivenValue> {
  const {
    channels,
    tickets,
    causes = [],
    causeCases,
    initiatives = [],
    satisfaction = [],
    bases = [],
    period,
  } = report;
  const cells = new Map<string, GivenValue>();
  const add: Add = (id, given) => {
    if (given !== undefined) cells.set(id, given);
  };
  // No figure may rest on a comparative, and nobody else read it.
  const addAll = (start: string, place: string, given: Readonly<Record<string, Cell>> = {}) => {
    for (const key of Object.keys(given).sort()) {
      readCount(given[key], place, key);
      add(start + key, given[key]);
    }
  };
  for (const { id, months, totals, handling } of channels) {
    // Of a report of a month, the figure is the count of the month.
    addAll(`contacts/${id}/`, `channels.${id}.totals`, totals);
    addAll(`contacts/${id}/`, `channels.${id}.months`, months);
    const { offered, answered, abandoned, serviceLevel, firstContactResolution } = handling ?? {};
    for (const [measure, count] of Object.entries({ offered, answered, abandoned }))
      add(`contacts/${id}/${period}/${measure}`, count);
    add(`contacts/${id}/${period}/service-level`, ratioOf(serviceLevel));
    add(`contacts/${id}/${period}/first-contact-resolution`, ratioOf(firstContactResolution));
  }
  if (tickets !== undefined) addTickets(tickets, period, add);
  add(`causes/${period}/cases`, causeCases);
  for (const { id, tickets: count, months } of causes) {
    // Of a report of a month, the figure is what the report gives for its period.
    addAll(`causes/${id}/`, `causes.${id}.months`, months);
    add(`causes/${id}/${period}`, count);
  }
  for (const { id, amount, reach } of initiatives) {
    add(`initiatives/${id}/${period}/amount`, amount?.value);
    add(`initiatives/${id}/${period}/reach`, reach?.count);
  }
  for (const [index, measure] of satisfaction.entries()) {
    const start = `satisfaction/${measureKey(measure, index)}/${period}`;
    for (const score of Object.keys(measure.ratings ?? {}).sort())
      add(`${start}/${scoreName({ score: Number(score) })}`, measure.ratings?.[score]);
    add(`${start}/asked`, measure.asked);
    add(`${start}/unrated`, measure.unrated);
  }
  for (const { id, count } of bases) add(`bases/${id}/${period}`, count);
  return cells;
}

function addTickets(tickets: Tickets, period: string, add: Add): void {
  const { open, closed, flow = {}, subsets = [], breakdowns = [], durations = {} } = tickets;
  add(`tickets/${period}/open`, open);
  add(`tickets/${period}/closed`, closed);
  add(`tickets/${period}/brought-forward`, flow.broughtForward);
  add(`tickets/${period}/opened`, flow.opened);
  add(`tickets/${period}/closed-in-period`, flow.closed);
  add(`tickets/${period}/reopened`, flow.reopened);
  for (const { id, count } of subsets) add(`tickets/${id}/${period}`, count);
  for (const { id, cases, parts } of breakdowns) {
    add(`tickets/${id}/${period}/cases`, cases);
    for (const part of parts) add(`tickets/${id}/${part.id}/${period}`, part.count);
  }
  for (const [name, key] of DURATIONS) {
    const { n, excluded, mean, median, p90 } = durations[name] ?? {};
    add(`tickets/${key}/${period}/measured`, n);
    add(`tickets/${key}/${period}/excluded`, excluded);
    for (const [measure, size] of Object.entries({ mean, median, p90 }))
      add(`tickets/${key}/${period}/${measure}`, ratioOf(size));
  }
}
