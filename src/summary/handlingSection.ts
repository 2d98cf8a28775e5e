import { countedNoun } from "../language/countedNoun.js";
import type { Channel, FeedbackReport } from "../model/FeedbackReport.js";
import type { CountedNoun } from "../model/Noun.js";
import { channelName } from "./channelName.js";
import type { FigureWriter } from "./figureWriter.js";
import { measureTable } from "./measureTable.js";
import type { Block, Section } from "./Summary.js";

/** Reports count no seconds, so that they are no noun of the table, which readers take for counts. */
const SECOND: CountedNoun = {
  id: "second",
  ar: { gender: "f", singular: "ثانية", dual: "ثانيتان", dualOblique: "ثانيتين", plural: "ثوانٍ", accusative: "ثانية" },
  en: { singular: "second", plural: "seconds" },
};

const COLUMNS = [
  ["offered", "offered"],
  ["answered", "answered"],
  ["abandoned", "abandoned"],
  ["answered-rate", "answeredRate"],
  ["abandoned-rate", "abandonedRate"],
  ["service-level", "serviceLevel"],
  ["first-contact-resolution", "firstContactResolution"],
] as const;

/** How the channels handled what reached them, where the report says so. */
export function handlingSection({ channels, period }: FeedbackReport, writer: FigureWriter): Section | undefined {
  const { headings, labels, sentences } = writer.cycle;
  const handled = channels.filter(({ handling }) => handling !== undefined);
  const find = ({ id }: Channel, measure: string) => writer.find({ subject: "contacts", key: id, period }, measure);
  const rows = handled.map((channel) => ({
    header: [channelName(channel, writer)],
    topic: { subject: "contacts", key: channel.id, period } as const,
  }));
  const columns = COLUMNS.map(([measure, label]) => [measure, labels[label]] as const);
  const table = measureTable(headings.handling, writer.words.labels.channel, columns, rows, writer);
  if (table.columns.length === 1) return undefined;
  const blocks: Block[] = [table];
  const bySeconds = new Map<number, string[]>();
  for (const channel of handled) {
    const { serviceLevel, serviceLevelSeconds: seconds } = channel.handling ?? {};
    if (seconds === undefined || serviceLevel === undefined) continue;
    bySeconds.set(seconds, [...(bySeconds.get(seconds) ?? []), channelName(channel, writer)]);
  }
  const items = [...bySeconds].map(([seconds, names]) =>
    writer.say(sentences.serviceLevel, writer.joined(names), secondsOf(seconds, writer)),
  );
  const isApart = (channel: Channel): boolean => {
    const [offered, answered, abandoned] = ["offered", "answered", "abandoned"].map((measure) => {
      const result = find(channel, measure)?.result;
      return result?.status === "ok" && typeof result.value === "number" ? result.value : Number.NaN;
    });
    return Math.abs((offered ?? 0) - (answered ?? 0) - (abandoned ?? 0)) > 0;
  };
  if (handled.some(isApart)) items.push([sentences.handling]);
  if (items.length > 0) blocks.push({ type: "list", items });
  return { id: "handling", heading: headings.handling, blocks };
}

function secondsOf(seconds: number, { language, numerals }: FigureWriter): string {
  return countedNoun(seconds, SECOND, { language, numerals, case: "oblique", zero: "numeral" });
}
