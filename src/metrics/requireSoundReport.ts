import { FeedbackError } from "../model/FeedbackError.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import { ATTRIBUTION_WINDOWS, INITIATIVE_STATUSES } from "../model/lists.js";
import { measureKey } from "../model/measureKey.js";
import { requireReport } from "../model/requireReport.js";
import { isMonth } from "../periods/isMonth.js";
import { isPeriod } from "../periods/isPeriod.js";
import { distinctItems } from "./distinctItems.js";
import { givenRatio } from "./givenRatio.js";
import { needCell } from "./needCell.js";
import { needCells } from "./needCells.js";
import { needDay } from "./needDay.js";
import { needGiven } from "./needGiven.js";
import { needHandling } from "./needHandling.js";
import { needItems } from "./needItems.js";
import { needKinds } from "./needKinds.js";
import { needMonths } from "./needMonths.js";
import { needNoun } from "./needNoun.js";
import { needOneOf } from "./needOneOf.js";
import { needTexts } from "./needTexts.js";
import { needTickets } from "./needTickets.js";

/**
 * Refuses, by its place, what a report that never went through the schema may hold and no metric would notice: one id for two
 * things, counts, cells and keys of months that are none, days in words. The first step of whatever takes a whole report.
 */
export function requireSoundReport(report: FeedbackReport): void {
  requireReport(report);
  const { period, channels, tickets, causes, causeCases, initiatives, satisfaction, bases, published, edition } =
    report;
  if (!isPeriod(period) || isHijri(period))
    throw new FeedbackError("bad-period", "a report needs a Gregorian period like 2021-Q1", period, "period");
  for (const { id, counts, months, totals, breaks, handling } of distinctItems("channels", channels)) {
    needNoun(counts ?? "contact", `channels.${id}.counts`);
    needCells(`channels.${id}.months`, months, isMonthKey, "2021-01");
    // Months have their own place: here nobody would read them.
    needCells(`channels.${id}.totals`, totals, (key) => isPeriod(key) && !isMonth(key) && !isHijri(key), "2021-Q1");
    needMonths(`channels.${id}.breaks`, breaks);
    if (handling) needHandling(`channels.${id}.handling`, handling);
  }
  if (tickets !== undefined) needTickets(tickets);
  needCell("causeCases", causeCases);
  for (const cause of distinctItems("causes", causes)) {
    needCell(`causes.${cause.id}.tickets`, cause.tickets);
    needCells(`causes.${cause.id}.months`, cause.months, isMonthKey, "2021-01");
    needGiven(`causes.${cause.id}.name`, cause.name);
  }
  // A page leaves out what has another, without a word.
  const [causeIds, channelIds] = [causes ?? [], channels].map((list) => new Set<unknown>(list.map(({ id }) => id)));
  for (const initiative of distinctItems("initiatives", initiatives)) {
    const { id, title, startDate, liveDate, addresses, channel, status, reach } = initiative;
    needNoun(reach?.noun ?? "beneficiary", `initiatives.${id}.reach.noun`);
    needGiven(`initiatives.${id}.title`, title);
    needTexts(`initiatives.${id}.addresses`, addresses);
    for (const cause of addresses ?? []) needKnown(causeIds, cause, `initiatives.${id}.addresses`);
    if (new Set(addresses).size < (addresses?.length ?? 0))
      throw new FeedbackError(
        "bad-report",
        "a report needs each cause once here",
        addresses,
        `initiatives.${id}.addresses`,
      );
    if (channel !== undefined) needKnown(channelIds, channel, `initiatives.${id}.channel`);
    needCell(`initiatives.${id}.reach.count`, reach?.count);
    needOneOf(INITIATIVE_STATUSES, status, `initiatives.${id}.status`);
    needDay(`initiatives.${id}.startDate`, startDate);
    needDay(`initiatives.${id}.liveDate`, liveDate);
  }
  for (const [index, measure] of distinctItems("satisfaction", satisfaction, measureKey).entries()) {
    const { agency, ratings, asked, unrated, minimumRated, window, scale, weight } = measure;
    const path = `satisfaction.${measureKey(measure, index)}`;
    needGiven(`${path}.agency`, agency);
    needOneOf(ATTRIBUTION_WINDOWS, window, `${path}.window`);
    // A symbol cannot even be compared; what is no number is told by its own place.
    if (scale && ![scale.min, scale.max].some((each) => typeof each === "symbol") && !(scale.min < scale.max))
      throw new FeedbackError("bad-report", "a scale needs min below max", scale, `${path}.scale`);
    needCells(`${path}.ratings`, ratings);
    needCells(path, { asked, unrated, minimumRated });
    givenRatio(weight ?? 0, `${path}.weight`);
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
  needDay("edition.date", edition?.date ?? undefined);
  for (const [index, { kind, figure }] of needItems("edition.changes", edition?.changes).entries()) {
    needGiven(`edition.changes.${index}.kind`, kind);
    needOneOf(["revision", "correction"], kind, `edition.changes.${index}.kind`);
    if (!String(figure).split("/").some(isPeriod))
      throw new FeedbackError(
        "bad-report",
        "a report needs the id of a figure here",
        figure,
        `edition.changes.${index}.figure`,
      );
  }
  needTexts("publisher.accounts", report.publisher?.accounts);
  needOneOf(["counts", "weights"], report.overallSatisfaction, "overallSatisfaction");
  needKinds(report);
}

/** Hijri years have other months. */
function isHijri(key: string): boolean {
  return /^1[345]/.test(key);
}

function isMonthKey(key: string): boolean {
  return isMonth(key) && !isHijri(key);
}

function needKnown(ids: ReadonlySet<unknown> = new Set(), given: unknown, path: string): void {
  if (!ids.has(given)) needOneOf([...ids], given, path);
}
