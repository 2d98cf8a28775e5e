import type { Channel, FeedbackReport } from "../model/FeedbackReport.js";
import { channelName } from "./channelName.js";
import type { FigureWriter } from "./figureWriter.js";
import { oneLine } from "./oneLine.js";
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
    const told = channelName(named[index] ?? channel, writer);
    if (contact === undefined || contact === name) return [told];
    // A name that is told apart by its contact has it behind it anyway.
    return [told === oneLine(`${name} (${contact})`) ? name : told, ": ", writer.verbatim(contact)];
  });
  if (items.length === 0) return undefined;
  return { id: "channels", heading: writer.words.headings.channels, blocks: [{ type: "list", items }] };
}
