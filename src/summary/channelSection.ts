import type { FeedbackReport } from "../model/FeedbackReport.js";
import { channelName } from "./channelName.js";
import type { FigureWriter } from "./figureWriter.js";
import type { Section } from "./Summary.js";

/** By which channels beneficiaries reach the publisher. */
export function channelSection({ channels }: FeedbackReport, writer: FigureWriter): Section | undefined {
  const items = channels.map((channel) => {
    const name = channelName(channel, writer);
    return channel.contact === undefined ? [name] : [`${name}: `, writer.verbatim(channel.contact)];
  });
  if (items.length === 0) return undefined;
  return { id: "channels", heading: writer.words.headings.channels, blocks: [{ type: "list", items }] };
}
