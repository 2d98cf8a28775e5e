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
import { isDay } from "../periods/isDay.js";
import { isMonth } from "../periods/isMonth.js";
import { isPeriod } from "../periods/isPeriod.js";
import { needNoNull } from "./needNoNull.js";

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
  for (const { id, months, totals, handling } of distinct("channels", channels)) {
    needCells(`channels.${id}.months`, months, isMonth, "2021-01");
    needCells(`channels.${id}.totals`, totals, isPeriod, "2021-Q1");
    const { offered, answered, abandoned } = { ...handling };
    needCells(`channels.${id}.handling`, { offered, answered, abandoned });
  }
  if (tickets !== undefined) needTickets(tickets);
  needCell("causeCases", causeCases);
  for (const cause of distinct("causes", causes)) {
    needCell(`causes.${cause.id}.tickets`, cause.tickets);
    needCells(`causes.${cause.id}.months`, cause.months, isMonth, "2021-01");
  }
  for (const { id, startDate, liveDate, addresses, status } of distinct("initiatives", initiatives)) {
    if (addresses !== undefined && !Array.isArray(addresses))
      throw new FeedbackError("bad-report", "a report needs a list here", addresses, `initiatives.${id}.addresses`);
    needOneOf(INITIATIVE_STATUSES, status, `initiatives.${id}.status`);
    needDay(`initiatives.${id}.startDate`, startDate, startDate);
    needDay(`initiatives.${id}.liveDate`, liveDate, liveDate);
  }
  for (const [index, measure] of distinct("satisfaction", satisfaction, measureKey).entries()) {
    const { ratings, asked, unrated, window } = measure;
    const path = `satisfaction.${measureKey(measure, index)}`;
    needOneOf(ATTRIBUTION_WINDOWS, window, `${path}.window`);
    needCells(`${path}.ratings`, ratings);
    needCells(path, { asked, unrated });
  }
  for (const { id, count } of distinct("bases", bases)) needCell(`bases.${id}.count`, count ?? null);
  for (const [index, { printed }] of needList("published", published).entries())
    if (typeof printed !== "string")
      throw new FeedbackError("bad-report", "a published figure needs its text", printed, `published.${index}.printed`);
  for (const [index, { kind }] of needList("edition.changes", report.edition?.changes).entries())
    needOneOf(["revision", "correction"], kind, `edition.changes.${index}.kind`);
  needNoNull(report);
}

function needTickets(tickets: Tickets): void {
  needObject("tickets", tickets);
  const { open, closed, flow, subsets, breakdowns, asOf, basis, durations } = tickets;
  needOneOf(COUNT_BASES, basis, "tickets.basis");
  for (const [name, duration] of Object.entries(durations ?? {}))
    needOneOf(DURATION_UNITS, duration?.unit, `tickets.durations.${name}.unit`);
  needCells("tickets", { open, closed });
  needCells("tickets.flow", flow);
  for (const { id, count } of distinct("tickets.subsets", subsets)) needCell(`tickets.subsets.${id}.count`, count);
  for (const [index, { id, cases, parts, of }] of distinct("tickets.breakdowns", breakdowns).entries()) {
    needOneOf(["total", "open", "closed", "opened"], of, `tickets.breakdowns.${id}.of`);
    needCell(`tickets.breakdowns.${id}.cases`, cases);
    for (const part of distinct(`tickets.breakdowns.${index}.parts`, parts))
      needCell(`tickets.breakdowns.${id}.parts.${part.id}.count`, part.count);
  }
  needDay("tickets.asOf", asOf, /^.{10}T/.test(String(asOf)) ? String(asOf).slice(0, 10) : asOf);
}

/** Two things of one id would be two values of one figure. */
function distinct<Item extends object>(
  path: string,
  list: readonly Item[] | undefined,
  keyOf: (item: Item, index: number) => unknown = (item) => "id" in item && item.id,
): readonly Item[] {
  const places = new Map<unknown, number>();
  for (const [index, item] of needList(path, list).entries()) {
    const key = keyOf(item, index);
    const other = places.get(key);
    const need = other === undefined ? "" : `, other than that of ${path}.${other}`;
    if (typeof key !== "string" || other !== undefined)
      throw new FeedbackError(
        "bad-report",
        `each of ${path} needs an id of its own${need}`,
        key,
        `${path}.${index}.id`,
      );
    places.set(key, index);
  }
  return list ?? [];
}

function needList<Item>(path: string, list: readonly Item[] | undefined): readonly Item[] {
  if (list === undefined) return [];
  if (!Array.isArray(list)) throw new FeedbackError("bad-report", "a report needs a list here", list, path);
  for (const [index, item] of list.entries()) needObject(`${path}.${index}`, item);
  return list;
}

/** A map or a list has no keys that are periods. */
function needObject(path: string, given: unknown): void {
  if (typeof given !== "object" || given === null || Symbol.iterator in given)
    throw new FeedbackError("bad-report", "a report needs an object with keys here", given, path);
}

function needCells(path: string, cells: object | undefined, isKey?: (key: string) => boolean, like?: string): void {
  if (cells === undefined) return;
  needObject(path, cells);
  const values: readonly unknown[] = Object.values(cells);
  for (const [at, key] of Object.keys(cells).entries()) {
    const cell = values[at];
    if (isKey?.(key) === false) throw new FeedbackError("bad-period", `counts need keys like ${like}`, key, path);
    // Most are numbers: a path for each would take most of the time.
    if (typeof cell === "object") needCell(`${path}.${key}`, cell);
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

function needOneOf(among: readonly unknown[], given: unknown, path: string): void {
  if (given !== undefined && !among.includes(given))
    throw new FeedbackError("bad-report", `a report needs one of ${among.join(", ")} here`, given, path);
}

function needDay(path: string, given: unknown, day: unknown): void {
  if (given !== undefined && !isDay(day))
    throw new FeedbackError("bad-day", "a report needs a day like 2021-03-31", given, path);
}
