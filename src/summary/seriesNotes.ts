import type { SeriesComparison } from "../metrics/compareSeries.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import { channelName } from "./channelName.js";
import type { FigureWriter } from "./figureWriter.js";
import { isNone } from "./isNone.js";
import { measureRows } from "./measureRows.js";
import type { Phrase } from "./Summary.js";
import { SERIES_WORDS } from "./seriesWords.js";

/** What was left out of one comparison, and what limits it. */
export function seriesNotes(
  { before, after, kind, added, retired, causesAdded, causesDropped, events }: SeriesComparison,
  series: readonly FeedbackReport[],
  writer: FigureWriter,
): readonly Phrase[] {
  const words = SERIES_WORDS[writer.language];
  const periods = [writer.period(after), writer.period(before)] as const;
  const nameOf = (period: string, id: string): string => {
    const channel = series.find((report) => report.period === period)?.channels.find((each) => each.id === id);
    return channel === undefined ? id : channelName(channel, writer);
  };
  const notes: Phrase[] = [];
  const total = writer.find({ subject: "contacts", period: after }, `common-${kind}`);
  const earlier = writer.find({ subject: "contacts", period: before }, `common-next-${kind}`);
  if (total?.result.status === "ok" && earlier?.result.status === "ok") {
    const [both, neither, noneAfter = both, noneBefore = both] =
      total.result.unit === "person" ? words.people : words.common;
    const [withBefore, without] = isNone(total) ? [noneAfter, neither] : [both, noneBefore];
    const sentence = isNone(earlier) ? without : withBefore;
    const counts = [
      writer.counted(total, "nominative", isNone(total) ? "la" : "numeral"),
      writer.counted(earlier, "oblique", isNone(earlier) ? "la" : "numeral"),
    ];
    notes.push(writer.say(sentence, writer.periodName(after), periods[1], ...counts));
  }
  const list = (period: string, ids: readonly string[]): Phrase => writer.list(ids.map((id) => nameOf(period, id)));
  if (added.length > 0) notes.push(writer.say(words.added, ...periods, list(after, added)));
  if (retired.length > 0) notes.push(writer.say(words.retired, ...periods, list(before, retired)));
  const causes = (period: string, ids: readonly string[]): Phrase => {
    const coded = series.find((report) => report.period === period)?.causes ?? [];
    const names = coded.flatMap(({ id, name }) => (ids.includes(id) ? [writer.label(name, id)] : []));
    return writer.list(names);
  };
  if (causesAdded.length > 0) notes.push(writer.say(words.causesAdded, ...periods, causes(after, causesAdded)));
  if (causesDropped.length > 0) notes.push(writer.say(words.causesDropped, ...periods, causes(before, causesDropped)));
  const { headings } = writer.words;
  const bases = measureRows(series, writer).map(
    ({ name, topic }) => [name, writer.find(topic(after), `${kind}-change`)] as const,
  );
  const tickets = writer.find({ subject: "tickets", period: after }, `${kind}-change`);
  const others = [[headings.tickets, tickets] as const, ...bases].flatMap(([name, change]) =>
    change?.result.caveats.includes("basis-changed") ? [name] : [],
  );
  if (others.length > 0) notes.push(writer.say(words.basisChanged, ...periods, writer.list(others)));
  // Ramadan of one year and of the next are named once.
  const names = [...new Set(events.map(({ name }) => writer.label(name, "—")))];
  if (names.length > 0) notes.push(writer.say(words.events, ...periods, writer.list(names)));
  return notes;
}
