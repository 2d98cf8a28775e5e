import { nounOf } from "../language/nounOf.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import { channelName } from "./channelName.js";
import type { FigureWriter } from "./figureWriter.js";
import type { SeriesRow } from "./measureRows.js";
import { wordedNoun } from "./wordedNoun.js";

/** What stands for all channels in a series; where there is but one, its name and what it counts. */
export function allRow(series: readonly FeedbackReport[], writer: FigureWriter): SeriesRow {
  const channels = series.flatMap((report) => report.channels);
  const channel = channels.at(-1);
  if (channel === undefined || channels.some(({ id }) => id !== channel.id))
    return { name: writer.words.labels.all, topic: (period) => ({ subject: "contacts", period }) };
  const topic: SeriesRow["topic"] = (period) => ({ subject: "contacts", key: channel.id, period });
  const name = channelName(channel, writer);
  // Where they count different things, each number has its own noun.
  const nouns = new Set(
    series.flatMap(({ period }) => {
      const figure = writer.find(topic(period));
      return figure ? [wordedNoun(figure, writer.language)] : [];
    }),
  );
  const [noun] = nouns;
  if (noun === undefined || nouns.size > 1) return { name, topic };
  const { ar, en } = nounOf(noun);
  // In Arabic a unit is named by one of it.
  return { name: `${name} (${writer.language === "ar" ? ar?.singular : en?.plural})`, topic };
}
