import { DURATIONS } from "../figures/durationFigures.js";
import { formatList } from "../language/formatList.js";
import { REASON_NAMES } from "../language/reasonNames.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import { measureKey } from "../model/measureKey.js";
import type { MissingPart } from "../model/Result.js";
import { breakdownLabel } from "./breakdownLabel.js";
import { channelName } from "./channelName.js";
import type { FigureWriter } from "./figureWriter.js";
import { partLabel } from "./partLabel.js";
import type { Phrase } from "./Summary.js";

/** A count that the report gives, by its figure's id, and what it is called. */
type Place = readonly [id: string, name: string];

/** Each count that a page prints as a dash, with the reason why it is missing. */
export function missingItems(report: FeedbackReport, writer: FigureWriter): Phrase[] {
  const { bases = [], causes = [], channels, period, satisfaction = [], tickets } = report;
  const { labels, sentences } = writer.words;
  const { cycle, language } = writer;
  const items: Phrase[] = [];
  const reasonOf = (id: string): MissingPart["reason"] | undefined =>
    writer.find(id)?.result.coverage.missing[0]?.reason;
  const tellAlone = (id: string, name: string): void => {
    const reason = reasonOf(id);
    if (reason !== undefined) items.push(writer.say(sentences.channelAlone, name, REASON_NAMES[reason][language]));
  };
  const tell = (name: string, places: readonly Place[]): void => {
    for (const reason of new Set(places.flatMap(([id]) => reasonOf(id) ?? []))) {
      const names = places.flatMap(([id, place]) => (reasonOf(id) === reason ? [place] : []));
      items.push(writer.say(sentences.missing, name, formatList(names, writer), REASON_NAMES[reason][language]));
    }
  };
  for (const channel of channels) {
    const path = `contacts/${channel.id}/${period}`;
    for (const { period: month, reason } of writer.find(path)?.result.coverage.missing ?? [])
      items.push(
        writer.say(
          sentences.missing,
          channelName(channel, writer),
          writer.period(month),
          REASON_NAMES[reason][language],
        ),
      );
    tell(
      channelName(channel, writer),
      (["offered", "answered", "abandoned"] as const).map((name) => [`${path}/${name}`, cycle.labels[name]]),
    );
  }
  tellAlone(`tickets/${period}/open`, labels.openTickets);
  tellAlone(`tickets/${period}/closed`, labels.closedTickets);
  for (const breakdown of tickets?.breakdowns ?? []) {
    const { id, parts } = breakdown;
    tell(breakdownLabel(breakdown, cycle.labels.tickets, writer), [
      ...parts.map((part): Place => [`tickets/${id}/${part.id}/${period}`, partLabel(part, writer)]),
      [`tickets/${id}/${period}/cases`, cycle.labels.coded],
    ]);
  }
  for (const [, prefix] of DURATIONS)
    tell(
      cycle.durations[prefix] ?? prefix,
      (["measured", "excluded"] as const).map((name) => [`tickets/${prefix}/${period}/${name}`, cycle.labels[name]]),
    );
  for (const { id, name } of causes) tell(writer.label(name, id), [[`causes/${id}/${period}`, writer.period(period)]]);
  for (const [index, measure] of satisfaction.entries()) {
    const id = `satisfaction/${measureKey(measure, index)}/${period}/asked`;
    if (measure.ratings !== undefined) tell(writer.label(measure.agency, "—"), [[id, cycle.labels.asked]]);
  }
  for (const { id, name } of bases) tellAlone(`bases/${id}/${period}`, writer.label(name, id));
  return items;
}
