import { countedNoun } from "../language/countedNoun.js";
import type { Channel, FeedbackReport } from "../model/FeedbackReport.js";
import { channelName } from "./channelName.js";
import type { FigureWriter } from "./figureWriter.js";
import type { Block, Section, TableRow } from "./Summary.js";
import { tableOf } from "./tableOf.js";

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
  const columns = COLUMNS.filter(([measure]) => handled.some((channel) => find(channel, measure) !== undefined));
  if (columns.length === 0) return undefined;
  const rows = handled.map((channel): TableRow => {
    const cells = columns.map(([measure]) => writer.number(find(channel, measure)));
    return { header: [channelName(channel, writer)], cells };
  });
  const head = [labels.channel, ...columns.map(([, label]) => labels[label])];
  const blocks: Block[] = [tableOf(headings.handling, head, rows)];
  const bySeconds = new Map<number, string[]>();
  for (const channel of handled) {
    const { serviceLevel, serviceLevelSeconds: seconds } = channel.handling ?? {};
    if (seconds === undefined || serviceLevel === undefined) continue;
    bySeconds.set(seconds, [...(bySeconds.get(seconds) ?? []), channelName(channel, writer)]);
  }
  const items = [...bySeconds].map(([seconds, names]) =>
    writer.say(sentences.serviceLevel, writer.joined(names), secondsOf(seconds, writer)),
  );
  const isKnown = (channel: Channel) => (measure: string) => find(channel, measure)?.result.status === "ok";
  if (handled.some((channel) => ["offered", "answered", "abandoned"].every(isKnown(channel))))
    items.push([sentences.handling]);
  if (items.length > 0) blocks.push({ type: "list", items });
  return { id: "handling", heading: headings.handling, blocks };
}

function secondsOf(seconds: number, { cycle, language, numerals }: FigureWriter): string {
  return countedNoun(seconds, cycle.second, { language, numerals, case: "oblique" });
}
