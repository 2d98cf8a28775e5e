import { channelText } from "../language/channelText.js";
import type { Channel } from "../model/FeedbackReport.js";
import type { FigureWriter } from "./figureWriter.js";

/** A channel's own name, or that of its kind, or its id. */
export function channelName(channel: Channel, writer: FigureWriter): string {
  return writer.label(undefined, channelText(channel, writer.language));
}
