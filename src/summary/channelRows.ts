import type { FeedbackReport } from "../model/FeedbackReport.js";
import { channelName } from "./channelName.js";
import type { FigureWriter } from "./figureWriter.js";
import type { SeriesRow } from "./measureRows.js";

/** The channels that any report has, under the name that the latest gives them; none where there is but one, which is all. */
export function channelRows(series: readonly FeedbackReport[], writer: FigureWriter): readonly SeriesRow[] {
  const rows = new Map<string, SeriesRow>();
  for (const { channels } of series)
    for (const channel of channels)
      rows.set(channel.id, {
        name: channelName(channel, writer),
        topic: (period) => ({ subject: "contacts", key: channel.id, period }),
      });
  return rows.size > 1 ? [...rows.values()] : [];
}
