import type { Channel, FeedbackReport } from "../model/FeedbackReport.js";
import { channelName } from "./channelName.js";
import type { FigureWriter } from "./figureWriter.js";
import type { Section } from "./Summary.js";

/** By which channels beneficiaries reach the publisher. `named` are they under names that tell them apart. */
export function channelSection(
  { channels }: FeedbackReport,
  named: readonly Channel[],
  writer: FigureWriter,
): Section | undefined {
  const items = channels.map((channel, index) => {
    const { contact } = channel;
    const name = channelName(channel, writer);
    // The contact stands behind the name anyway, unless it is the name.
    if (contact !== undefined && contact !== name) return [name, ": ", writer.verbatim(contact)];
    return [channelName(named[index] ?? channel, writer)];
  });
  if (items.length === 0) return undefined;
  return { id: "channels", heading: writer.words.headings.channels, blocks: [{ type: "list", items }] };
}
