import type { Channel } from "../model/FeedbackReport.js";
import type { FigureWriter } from "./figureWriter.js";

/** A channel's own name, or that of its kind, or its id. */
export function channelName(channel: Channel, writer: FigureWriter): string {
  const { kinds } = writer.words;
  const kindName = Object.hasOwn(kinds, channel.kind) ? kinds[channel.kind] : undefined;
  return writer.label(channel.name, kindName ?? channel.id);
}
