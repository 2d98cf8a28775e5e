import type { Figure } from "../figures/Figure.js";
import type { Channel, FeedbackReport } from "../model/FeedbackReport.js";
import { channelName } from "./channelName.js";
import type { FigureWriter } from "./figureWriter.js";
import { gapList } from "./gapList.js";
import { isNone } from "./isNone.js";
import { noTotal } from "./noTotal.js";
import { officeWithin } from "./officeWithin.js";
import type { Block, Phrase, Section } from "./Summary.js";

/** The totals in sentences: all channels, their mean and peak, then each channel with its share. */
export function overviewSection(report: FeedbackReport, writer: FigureWriter, places: number): Section | undefined {
  const { channels, period } = report;
  if (channels.length === 0) return undefined;
  const blocks: Block[] = [];
  const all = allChannels(report, writer);
  const isAlone = channels.length === 1;
  if (all.length > 0) blocks.push({ type: "paragraph", phrase: all });
  const items = channels.map((channel) => oneChannel(channel, period, writer, places, isAlone));
  blocks.push({ type: "list", items });
  return { id: "overview", heading: writer.words.headings.overview, blocks };
}

function allChannels({ publisher, period, channels }: FeedbackReport, writer: FigureWriter): Phrase {
  const { sentences, labels } = writer.words;
  const total = writer.find({ subject: "contacts", period });
  if (total === undefined) return noTotal(channels, writer);
  // What one channel lacks is said in its line.
  if (total.result.status !== "ok")
    return channels.length === 1 ? [] : withoutTotal(labels.all, total, writer, channels);
  const there = onlyThere(total, writer);
  const none = isNone(total);
  const [alone, from, people] = none
    ? [sentences.overviewNone, sentences.overviewNoneFrom, sentences.peopleNone]
    : [sentences.overview, sentences.overviewFrom, sentences.people];
  const office = publisher && officeWithin(publisher.name, writer);
  const sentence = office === undefined ? alone : from;
  // People are not received from themselves.
  const told = total.result.unit === "person" ? people : sentence;
  const first = writer.say(told, writer.counted(total, "accusative"), writer.period(period), office ?? "");
  const mean = writer.say(sentences.meanPerDay, writer.number(writer.find(total, "mean-per-day")));
  const soFar = yearToDate(total, writer, there.length > 0);
  return [...first, ...there, ...(none ? [] : [" ", ...mean]), ...peak(total, writer), ...soFar];
}

/** The year so far, and, unless it is said of the total, whether it is whole. */
function yearToDate(total: Figure, writer: FigureWriter, isSaid: boolean): Phrase {
  const figure = writer.find(total, "year-to-date");
  if (figure?.result.status !== "ok") return [];
  return [
    " ",
    ...writer.say(writer.words.sentences.yearToDate, writer.counted(figure)),
    ...(isSaid ? [] : onlyThere(figure, writer)),
  ];
}

/** The busiest months, unless nothing came in at all. */
function peak(total: Figure, writer: FigureWriter): Phrase {
  const { sentences } = writer.words;
  const figure = writer.find(total, "peak-month");
  if (figure?.result.status !== "ok" || !Array.isArray(figure.result.value)) return [];
  const months = figure.result.value;
  const { subject, key } = total;
  const isLess = (id: string): boolean => {
    const period = id.slice(id.lastIndexOf("/") + 1);
    return !months.includes(period) && writer.find({ subject, key, period })?.result.status === "ok";
  };
  // Where all months that have a count are equal, or one alone has, none is the busiest.
  if (!figure.inputs.some(isLess)) return [];
  const largest = writer.find({ subject, key, period: months[0] });
  if (largest?.result.status !== "ok" || largest.result.value === 0) return [];
  const several = months.length === 2 ? sentences.peaksBoth : sentences.peaks;
  const sentence = months.length > 1 ? several : sentences.peak;
  // One that is missing may have been busier.
  const there = isPartial(figure) ? sentences.peakThere : "";
  return [" ", ...writer.say(sentence, writer.number(figure), writer.number(largest), there)];
}

function oneChannel(channel: Channel, period: string, writer: FigureWriter, places: number, isAlone: boolean): Phrase {
  const { sentences } = writer.words;
  const topic = { subject: "contacts", key: channel.id, period } as const;
  const name = channelName(channel, writer);
  const total = writer.find(topic);
  if (total?.result.status !== "ok") return withoutTotal(name, total, writer, []);
  if (isAlone) return writer.say(sentences.alone, name, writer.counted(total));
  const share = writer.find(topic, "share-of-channels");
  if (share?.result.status !== "ok")
    return [
      ...writer.say(sentences.alone, name, writer.counted(total)),
      ...onlyThere(total, writer),
      ...peak(total, writer),
    ];
  const isOfThere = isPartial(writer.find({ subject: "contacts", period }));
  const whole = isOfThere ? sentences.channelOfThere : sentences.channel;
  const sentence = isPartial(total) ? sentences.channelThere : whole;
  return [...writer.say(sentence, name, writer.counted(total), writer.number(share, places)), ...peak(total, writer)];
}

function onlyThere(total: Figure, writer: FigureWriter): Phrase {
  const { asZero, onlyThere: partial } = writer.words.sentences;
  if (isPartial(total)) return [" ", partial];
  return total.result.caveats.includes("missing-as-zero") ? [" ", asZero] : [];
}

/** A sum of those counts alone that are there. */
function isPartial(total: Figure | undefined): boolean {
  return total?.result.caveats.includes("missing-ignored") === true;
}

/** Names what is missing, and what the rest adds up to. */
function withoutTotal(
  name: string,
  total: Figure | undefined,
  writer: FigureWriter,
  channels: readonly Channel[],
): Phrase {
  const { sentences } = writer.words;
  if (total?.result.status !== "unavailable") return writer.say(sentences.alone, name, "—");
  const { result } = total;
  if (result.coverage.expected === 0) return writer.say(sentences.notApplicable, name);
  // What was counted as zero stops no total.
  const gaps = result.coverage.missing.filter(
    ({ channel, period }) => writer.find({ subject: "contacts", key: channel, period })?.result.status !== "ok",
  );
  const seen = gaps.filter(({ reason }) => reason !== "suppressed");
  if (seen.length + channels.length === 0 && gaps.every(({ period }) => period === total.period))
    return writer.say(sentences.withheld, name);
  const hidden = gaps.filter(({ reason }) => reason === "suppressed");
  const some = hidden.length === 0 ? sentences.forMissing : sentences.forBoth;
  const lists = [seen, hidden].flatMap((parts) =>
    parts.length === 0 ? [] : [gapList(parts, total.period, channels, writer)],
  );
  const list = writer.say(seen.length === 0 ? sentences.forHidden : some, ...lists);
  return typeof result.partial === "number"
    ? writer.say(sentences.partial, name, list, writer.partial(total))
    : writer.say(sentences.unavailable, name, list);
}
