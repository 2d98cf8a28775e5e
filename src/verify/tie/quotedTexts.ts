import type { CalendarEvent } from "../../metrics/compareSeries.js";
import type { FeedbackReport, Label } from "../../model/FeedbackReport.js";

/** The texts of a report, and of the calendar, that hold a number of their own: names, titles, contacts. */
export function quotedTexts(report: FeedbackReport, events: readonly CalendarEvent[] = []): readonly string[] {
  const { title, publisher, channels, tickets, causes = [], initiatives = [], satisfaction = [] } = report;
  const labels: readonly (Label | undefined)[] = [
    title,
    publisher?.name,
    publisher?.department,
    ...channels.map(({ name }) => name),
    ...(tickets?.subsets ?? []).map(({ name }) => name),
    ...causes.map(({ name }) => name),
    ...initiatives.flatMap(({ title: name, description }) => [name, description]),
    ...events.map(({ name }) => name),
    ...(report.bases ?? []).map(({ name }) => name),
    ...satisfaction.flatMap(({ agency, platform }) => [agency, platform]),
  ];
  const texts = [
    ...labels.flatMap((label) => [label?.ar, label?.en]),
    ...channels.flatMap(({ id, contact }) => [id, contact]),
    publisher?.website,
    ...(publisher?.accounts ?? []),
    tickets?.system,
  ];
  return texts.flatMap((text) => (text !== undefined && /[\d٠-٩۰-۹]/.test(text) ? [text] : []));
}
