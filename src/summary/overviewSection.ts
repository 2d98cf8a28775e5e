import { formatList } from "../language/formatList.js";
import type { Channel, FeedbackReport } from "../model/FeedbackReport.js";
import type { MissingPart } from "../model/Result.js";
import { channelName } from "./channelName.js";
import type { FigureWriter } from "./figureWriter.js";
import { isNone } from "./isNone.js";
import { publisherWithin } from "./publisherWithin.js";
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
  const id = `contacts/${period}`;
  const total = writer.find(id);
  if (total === undefined) return [];
  // What one channel lacks is said in its line.
  if (total.result.status !== "ok") return channels.length === 1 ? [] : withoutTotal(labels.all, id, writer, channels);
  const none = isNone(id, writer);
  const [alone, from] = none
    ? [sentences.overviewNone, sentences.overviewNoneFrom]
    : [sentences.overview, sentences.overviewFrom];
  const count = none ? writer.counted(id, "nominative", "la") : writer.counted(id, "oblique");
  const pieces = [count, writer.period(period)] as const;
  const first =
    publisher === undefined
      ? writer.say(alone, ...pieces)
      : writer.say(from, ...pieces, publisherWithin(publisher.name, writer));
  const mean = writer.say(sentences.mean, writer.number(`${id}/mean-per-day`));
  const there = isPartial(id, writer) ? [" ", sentences.onlyThere] : [];
  return [...first, ...there, " ", ...mean, ...peak(id, writer), ...yearToDate(id, writer)];
}

function yearToDate(id: string, writer: FigureWriter): Phrase {
  const figure = writer.find(`${id}/year-to-date`);
  if (figure?.result.status !== "ok") return [];
  return [" ", ...writer.say(writer.words.sentences.yearToDate, writer.counted(figure.id))];
}

/** The busiest months, unless nothing came in at all. */
function peak(id: string, writer: FigureWriter): Phrase {
  const { sentences } = writer.words;
  const { result, inputs } = writer.find(`${id}/peak-month`) ?? {};
  if (result?.status !== "ok" || !Array.isArray(result.value)) return [];
  // Where all months are equal none is the busiest.
  if (result.value.length > 1 && result.value.length === inputs?.length) return [];
  const [month] = result.value;
  const prefix = id.slice(0, id.lastIndexOf("/"));
  const largest = writer.find(`${prefix}/${month}`)?.result;
  if (largest?.status !== "ok" || largest.value === 0) return [];
  const sentence = result.value.length > 1 ? sentences.peaks : sentences.peak;
  return [" ", ...writer.say(sentence, writer.number(`${id}/peak-month`), writer.number(`${prefix}/${month}`))];
}

function oneChannel(channel: Channel, period: string, writer: FigureWriter, places: number, isAlone: boolean): Phrase {
  const { sentences } = writer.words;
  const id = `contacts/${channel.id}/${period}`;
  const name = channelName(channel, writer);
  if (writer.find(id)?.result.status !== "ok") return withoutTotal(name, id, writer, []);
  if (isAlone) return writer.say(sentences.channelAlone, name, writer.counted(id));
  const share = writer.find(`${id}/share-of-channels`);
  if (share?.result.status !== "ok")
    return [...writer.say(sentences.channelAlone, name, writer.counted(id)), ...peak(id, writer)];
  return [
    ...writer.say(
      isPartial(id, writer) || isPartial(`contacts/${period}`, writer) ? sentences.channelThere : sentences.channel,
      name,
      writer.counted(id),
      writer.number(share.id, places),
    ),
    ...peak(id, writer),
  ];
}

/** A sum of those counts alone that are there. */
function isPartial(id: string, writer: FigureWriter): boolean {
  return writer.find(id)?.result.caveats.includes("missing-ignored") === true;
}

/** Names what is missing, and what the rest adds up to. */
function withoutTotal(name: string, id: string, writer: FigureWriter, channels: readonly Channel[]): Phrase {
  const { sentences } = writer.words;
  const result = writer.find(id)?.result;
  if (result?.status !== "unavailable") return writer.say(sentences.channelAlone, name, "—");
  if (result.coverage.expected === 0) return writer.say(sentences.notApplicable, name);
  const list = gapList(result.coverage.missing, channels, writer);
  return typeof result.partial === "number"
    ? writer.say(sentences.partial, name, list, writer.partial(id))
    : writer.say(sentences.unavailable, name, list);
}

/** The periods without a count, under the name of the channel that lacks them where there are several channels. */
function gapList(missing: readonly MissingPart[], channels: readonly Channel[], writer: FigureWriter): string {
  const owners = [...new Set(missing.map(({ channel }) => channels.find(({ id }) => id === channel)))];
  const lists = owners.map((owner) => {
    const own = missing.filter(({ channel }) => owner === undefined || channel === owner.id);
    const periods = formatList([...new Set(own.map(({ period }) => writer.period(period)))], writer);
    return owner === undefined ? periods : `${channelName(owner, writer)} (${periods})`;
  });
  return formatList(lists, writer);
}
