import type { SeriesComparison } from "../metrics/compareSeries.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import type { Caveat } from "../model/lists.js";
import type { Result } from "../model/Result.js";
import { allRow } from "./allRow.js";
import { channelName } from "./channelName.js";
import { channelRows } from "./channelRows.js";
import type { FigureWriter } from "./figureWriter.js";
import { isNone } from "./isNone.js";
import { measureRows } from "./measureRows.js";
import { type NamesSentence, ofNames } from "./ofNames.js";
import type { Phrase } from "./Summary.js";
import { SERIES_WORDS } from "./seriesWords.js";

/** What was left out of one comparison, and what limits it. */
export function seriesNotes(
  comparison: SeriesComparison,
  series: readonly FeedbackReport[],
  writer: FigureWriter,
): readonly Phrase[] {
  const { before, after, kind, added, retired, otherMonths, causesAdded, causesDropped } = comparison;
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
    const [both, neither, same, noneAfter = both, noneBefore = both] =
      total.result.unit === "person" ? words.people : words.common;
    const isSame = total.result.value === earlier.result.value;
    const [withBefore, without] = isNone(total) ? [noneAfter, neither] : [isSame ? same : both, noneBefore];
    const sentence = isNone(earlier) ? without : withBefore;
    const counts = [
      writer.counted(total, "nominative", isNone(total) ? "la" : "numeral"),
      writer.counted(earlier, isSame ? "nominative" : "oblique", isNone(earlier) ? "la" : "numeral"),
    ];
    notes.push(writer.say(sentence, writer.periodName(after), periods[1], ...counts, periods[0]));
  }
  const tell = (sentence: NamesSentence, names: readonly string[]): void => {
    if (names.length > 0) notes.push(writer.say(ofNames(sentence, names), ...periods, writer.list(names)));
  };
  const named = (period: string, ids: readonly string[]) => ids.map((id) => nameOf(period, id));
  tell(words.added, named(after, added));
  tell(words.retired, named(before, retired));
  tell(words.otherMonths, named(after, otherMonths));
  const causes = (period: string, ids: readonly string[]): readonly string[] => {
    const coded = series.find((report) => report.period === period)?.causes ?? [];
    return coded.flatMap(({ id, name }) => (ids.includes(id) ? [writer.label(name, id)] : []));
  };
  // What no report counts was never coded.
  const isCoded = (cause: string): boolean =>
    series.some(({ causes = [] }) =>
      causes.some(({ id, tickets, months }) => id === cause && (tickets ?? months) !== undefined),
    );
  tell(words.causesAdded, causes(after, causesAdded.filter(isCoded)));
  tell(words.causesDropped, causes(before, causesDropped.filter(isCoded)));
  const { headings } = writer.words;
  const { contacts, channels } = comparison;
  const rows = channelRows(series, writer).map(({ topic }) => topic(after).key);
  const tickets = { subject: "tickets", period: after } as const;
  const measures = [{ name: headings.tickets, topic: () => tickets }, ...measureRows(series, writer)];
  const carries = (change: Result<unknown> | undefined, caveat: Caveat): boolean =>
    change?.caveats.includes(caveat) ?? false;
  const others = [
    // Channels of different units have no total in either period.
    ...(carries(contacts, "basis-changed") && !carries(contacts, "different-units")
      ? [allRow(series, writer).name]
      : []),
    ...channels.flatMap((each) =>
      carries(each.contacts, "different-units") && rows.includes(each.channel) ? [nameOf(after, each.channel)] : [],
    ),
    ...measures.flatMap(({ name, topic }) =>
      carries(writer.find(topic(after), `${kind}-change`)?.result, "basis-changed") ? [name] : [],
    ),
    ...(comparison.causes.some((each) => carries(each.tickets, "basis-changed")) ? [headings.causes] : []),
  ];
  if (others.length > 0) notes.push(writer.say(words.basisChanged, ...periods, writer.list(others)));
  const compared: readonly Result<unknown>[] = [
    contacts,
    comparison.tickets,
    ...channels.map((each) => each.contacts),
    ...comparison.causes.flatMap((each) => [each.tickets, each.share ?? []].flat()),
    ...comparison.satisfaction.map(({ points }) => points),
  ];
  const events = compared.some(({ status }) => status === "ok") ? comparison.events : [];
  // Ramadan of one year and of the next are named once.
  const names = [...new Set(events.map(({ name }) => writer.label(name, "—")))];
  if (names.length > 0) notes.push(writer.say(words.events, ...periods, writer.list(names)));
  return notes;
}
