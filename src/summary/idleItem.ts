import { formatList } from "../language/formatList.js";
import { REASON_NAMES } from "../language/reasonNames.js";
import type { Channel } from "../model/FeedbackReport.js";
import { comparePeriods } from "../periods/comparePeriods.js";
import { channelName } from "./channelName.js";
import type { FigureWriter } from "./figureWriter.js";
import { monthRuns } from "./monthRuns.js";
import type { Phrase } from "./Summary.js";

/** Says in which months a channel has nothing to count. */
export function idleItem(channel: Channel, months: readonly string[], writer: FigureWriter): Phrase {
  const places = formatList(monthRuns([...months].sort(comparePeriods), writer), writer.options);
  const reason = REASON_NAMES["not-applicable"][writer.language];
  return writer.say(writer.words.sentences.missing, channelName(channel, writer), places, reason);
}
