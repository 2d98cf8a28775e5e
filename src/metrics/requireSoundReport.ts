import { FeedbackError } from "../model/FeedbackError.js";
import type { FeedbackReport, Tickets } from "../model/FeedbackReport.js";
import {
  ATTRIBUTION_WINDOWS,
  CELL_STATUSES,
  COUNT_BASES,
  DURATION_UNITS,
  INITIATIVE_STATUSES,
  MISSING_REASONS,
} from "../model/lists.js";
import { measureKey } from "../model/measureKey.js";
import { requireReport } from "../model/requireReport.js";
import { isMonth } from "../periods/isMonth.js";
import { isPeriod } from "../periods/isPeriod.js";
import { asOfDay } from "./asOfDay.js";
import { distinctItems } from "./distinctItems.js";
import { needDay } from "./needDay.js";
import { needItems } from "./needItems.js";
import { needKeys } from "./needKeys.js";
import { needKinds } from "./needKinds.js";
import { needOneOf } from "./needOneOf.js";
import { needTexts } from "./needTexts.js";
import { readCount } from "./readCount.js";

/**
 * Refuses, by its place, what a report that never went through the schema may hold and no metric would notice: one id for two
 * things, cells and keys of months that are none, days in words. The first step of whatever takes a whole report; a number in
 * a cell is for `readCount`.
 */
export function requireSoundReport(report: FeedbackReport): void {
  requireReport(report);
  const { period, channels, tickets, causes, causeCases, initiatives, satisfaction, bases, published } = report;
  if (!isPeriod(period))
    throw new FeedbackError("bad-period", "a report needs a period like 2021-Q1", period, "period");
  for (const { id, months, totals, handling } of distinctItems("channels", channels)) {
    needCells(`channels.${id}.months`, months, isMonth, "2021-01");
    needCells(`channels.${id}.totals`, totals, isPeriod, "2021-Q1");
    const { offered, answered, abandoned } = { ...handling };
    needCells(`channels.${id}.handling`, { offered, answered, abandoned });
  }
  if (tickets !== undefined) needTickets(tickets);
  needCell("causeCases", causeCases);
  for (const cause of distinctItems("causes", causes)) {
    needCell(`causes.${cause.id}.tickets`, cause.tickets);
    needCells(`causes.${cause.id}.months`, cause.months, isMonth, "2021-01");
    needGiven(`causes.${cause.id}.name`, cause.name);
  }
  const causeIds = new Set<unknown>(causes?.map(({ id }) => id)); // a page leaves out what has another, without a word
  for (const initiative of distinctItems("initiatives", initiatives)) {
    const { id, title, startDate, liveDate, addresses, status, reach } = initiative;
    needGiven(`initiatives.${id}.title`, title);
    needTexts(`initiatives.${id}.addresses`, addresses);
    for (const cause of addresses ?? [])
      if (!causeIds.has(cause)) needOneOf([...causeIds], cause, `initiatives.${id}.addresses`);
    needCell(`initiatives.${id}.reach.count`, reach?.count);
    needOneOf(INITIATIVE_STATUSES, status, `initiatives.${id}.status`);
    needDay(`initiatives.${id}.startDate`, startDate);
    needDay(`initiatives.${id}.liveDate`, liveDate);
  }
  for (const [index, measure] of distinctItems("satisfaction", satisfaction, measureKey).entries()) {
    const { agency, ratings, asked, unrated, window, scale } = measure;
    const path = `satisfaction.${measureKey(measure, index)}`;
    needGiven(`${path}.agency`, agency);
    needOneOf(ATTRIBUTION_WINDOWS, window, `${path}.window`);
    if (scale && !(scale.min < scale.max))
      throw new FeedbackError("bad-report", "a scale needs min below max", scale, `${path}.scale`);
    needCells(`${path}.ratings`, ratings);
    needCells(path, { asked, unrated });
  }
  for (const { id, name, count } of distinctItems("bases", bases)) {
    needCell(`bases.${id}.count`, count ?? null);
    needGiven(`bases.${id}.name`, name);
  }
  for (const [index, { figure, printed }] of needItems("published", published).entries())
    for (const [key, text] of Object.entries({ figure, printed }))
      if (typeof text !== "string")
        throw new FeedbackError(
          "bad-report",
          "a published figure needs its id and text",
          text,
          `published.${index}.${key}`,
        );
  for (const [index, { kind }] of needItems("edition.changes", report.edition?.changes).entries()) {
    needGiven(`edition.changes.${index}.kind`, kind);
    needOneOf(["revision", "correction"], kind, `edition.changes.${index}.kind`);
  }
  needTexts("publisher.accounts", report.publisher?.accounts);
  needKinds(report);
}

function needTickets(tickets: Tickets): void {
  needKeys("tickets", tickets);
  const { open, closed, flow, subsets, breakdowns, basis, durations } = tickets;
  needOneOf(COUNT_BASES, basis, "tickets.basis");
  for (const [name, duration] of Object.entries(durations ?? {})) {
    if (duration === undefined) continue;
    needKeys(`tickets.durations.${name}`, duration);
    const { unit, n, excluded } = duration;
    needOneOf(DURATION_UNITS, unit, `tickets.durations.${name}.unit`);
    needGiven(`tickets.durations.${name}.basis`, duration.basis);
    needCells(`tickets.durations.${name}`, { n, excluded });
  }
  needCells("tickets", { open, closed });
  needCells("tickets.flow", flow);
  for (const { id, count } of distinctItems("tickets.subsets", subsets)) needCell(`tickets.subsets.${id}.count`, count);
  for (const [index, breakdown] of distinctItems("tickets.breakdowns", breakdowns).entries()) {
    const { id, cases, parts, of, rollUps } = breakdown;
    for (const key of ["by", "parts"] as const) needGiven(`tickets.breakdowns.${id}.${key}`, breakdown[key]);
    needOneOf(["total", "open", "closed", "opened"], of, `tickets.breakdowns.${id}.of`);
    needCell(`tickets.breakdowns.${id}.cases`, cases);
    readCount(cases, `tickets.breakdowns.${id}.cases`); // nobody else does beside `of`
    for (const part of distinctItems(`tickets.breakdowns.${index}.parts`, parts))
      needCell(`tickets.breakdowns.${id}.parts.${part.id}.count`, part.count);
    for (const rollUp of distinctItems(`tickets.breakdowns.${index}.rollUps`, rollUps)) {
      needGiven(`tickets.breakdowns.${id}.rollUps.${rollUp.id}.parts`, rollUp.parts);
      needTexts(`tickets.breakdowns.${id}.rollUps.${rollUp.id}.parts`, rollUp.parts);
    }
  }
  asOfDay(tickets);
}

function needGiven(path: string, given: unknown): void {
  if (given === undefined) throw new FeedbackError("bad-report", "a report needs something here", given, path);
}

function needCells<Cells extends object>(
  path: string,
  cells: Cells | undefined,
  isKey?: (key: string) => boolean,
  like?: string,
): void {
  if (cells === undefined) return;
  needKeys(path, cells);
  // Not Object.keys, which takes several times as long.
  for (const key in cells) {
    if (!Object.hasOwn(cells, key)) continue;
    if (isKey?.(key) === false) throw new FeedbackError("bad-period", `counts need keys like ${like}`, key, path);
    // Most are numbers: a path for each would take most of the time.
    if (typeof cells[key] === "object") needCell(`${path}.${key}`, cells[key]);
  }
}

function needCell(path: string, cell: unknown): void {
  if (typeof cell !== "object") return;
  const { missing, value, status }: Readonly<Record<string, unknown>> = { ...cell };
  needOneOf(MISSING_REASONS, missing, `${path}.missing`);
  for (const each of [status].flat()) needOneOf(CELL_STATUSES, each, `${path}.status`);
  if (missing === undefined && value === undefined)
    throw new FeedbackError("bad-report", "a cell needs a number, or an object with value or missing", cell, path);
}
