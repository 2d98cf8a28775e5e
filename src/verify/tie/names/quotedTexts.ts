import type { CalendarEvent } from "../../../metrics/compareSeries.js";
import type { FeedbackReport } from "../../../model/FeedbackReport.js";

/** The texts of a report, and of the calendar, that hold a number of their own and name no figures: titles, contacts, why a figure was corrected. */
export function quotedTexts(report: FeedbackReport, events: readonly CalendarEvent[] = []): readonly string[] {
  const { title, publisher, channels, tickets, edition } = report;
  const labels = [title, publisher?.name, publisher?.department, ...events.map(({ name }) => name)];
  const texts = [
    ...labels.flatMap((label) => [label?.ar, label?.en]),
    ...channels.flatMap(({ id, contact }) => [id, contact]),
    publisher?.website,
    ...(publisher?.accounts ?? []),
    tickets?.system,
    ...(edition?.changes ?? []).flatMap(({ reason }) =>
      typeof reason === "string" ? [reason] : [reason.ar, reason.en],
    ),
  ];
  return texts.flatMap((text) => (text !== undefined && /[\d٠-٩۰-۹]/.test(text) ? [text] : []));
}
