import { formatList } from "../language/formatList.js";
import type { Channel } from "../model/FeedbackReport.js";
import type { MissingPart } from "../model/Result.js";
import { channelName } from "./channelName.js";
import type { FigureWriter } from "./figureWriter.js";
import { monthRuns } from "./monthRuns.js";
import type { Phrase } from "./Summary.js";
import { wholePeriod } from "./wholePeriod.js";

/** The periods without a count, under the name of the channel that lacks them where there are several channels. */
export function gapList(
  missing: readonly MissingPart[],
  period: string,
  channels: readonly Channel[],
  writer: FigureWriter,
): Phrase {
  const owners = [...new Set(missing.map(({ channel }) => channels.find(({ id }) => id === channel)))];
  const lists = owners.map((owner) => {
    const own = missing.filter(({ channel }) => owner === undefined || channel === owner.id);
    const months = wholePeriod([...new Set(own.map((part) => part.period))], period);
    const list = (sentence: "fromTo" | "monthsFromTo") =>
      formatList(monthRuns(months, writer, sentence), writer.options);
    return owner === undefined ? list("monthsFromTo") : [channelName(owner, writer), ` (${list("fromTo")})`];
  });
  return writer.joined(lists);
}
