import { KIND_NAMES } from "../language/kindNames.js";
import type { Channel } from "../model/FeedbackReport.js";
import type { FigureWriter } from "./figureWriter.js";

/** A channel's own name, or that of its kind, or its id. */
export function channelName(channel: Channel, writer: FigureWriter): string {
  const kindName = Object.hasOwn(KIND_NAMES, channel.kind) ? KIND_NAMES[channel.kind] : undefined;
  return writer.label(channel.name, kindName?.[writer.language] ?? channel.id);
}
