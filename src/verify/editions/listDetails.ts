import { formatDay } from "../../language/formatDay.js";
import { formatMonth } from "../../language/formatMonth.js";
import type { FeedbackReport, Label } from "../../model/FeedbackReport.js";
import type { Language } from "../../model/lists.js";
import { isDay } from "../../periods/isDay.js";
import { EDITION_WORDS } from "./words.js";

/** What a report prints beside its numbers, by path: how far an initiative has come, when, by whom. What no page prints has no entry. */
export function listDetails(report: FeedbackReport, language: Language): Map<string, Label> {
  const { title, publisher, channels, tickets, initiatives = [], published = [] } = report;
  const said = new Map<string, Label>();
  const add = (start: string, details: Readonly<Record<string, Label | string | undefined>>) => {
    for (const [key, detail] of Object.entries(details))
      if (detail !== undefined) said.set(start + key, typeof detail === "string" ? { ar: detail, en: detail } : detail);
  };
  const dayText = (day: string | undefined) => (day !== undefined && isDay(day) ? formatDay(day, { language }) : day);
  add("", { title });
  add("publisher.", {
    department: publisher?.department,
    website: publisher?.website,
    accounts: publisher?.accounts?.join(", "),
  });
  for (const { id, contact, breaks } of channels) {
    const months = breaks?.map((month) => formatMonth(month, { language })).join(language === "ar" ? "، " : ", ");
    add(`channels.${id}.`, { contact, breaks: months });
  }
  add("tickets.", { system: tickets?.system });
  for (const { id, description, addresses, kind, owner, agency, channel, status, ...days } of initiatives) {
    const stage = status && EDITION_WORDS[language].stages[status];
    const [startDate, liveDate] = [days.startDate, days.liveDate].map(dayText);
    const causes = addresses && [...addresses].sort().join(", ");
    add(`initiatives.${id}.`, { description, addresses: causes, kind, owner, agency, channel });
    add(`initiatives.${id}.`, { status: stage, startDate, liveDate });
  }
  // One figure may be printed in several ways, and in either language.
  for (const { figure, printed } of published) {
    const others = said.get(`published.${figure}`)?.en;
    add("published.", { [figure]: others === undefined ? printed : `${others} / ${printed}` });
  }
  return said;
}
