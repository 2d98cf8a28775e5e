import type { Figure } from "../figures/Figure.js";
import { cellOf } from "../metrics/cellOf.js";
import { isNotApplicable } from "../metrics/isNotApplicable.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import { monthsOf } from "../periods/monthsOf.js";
import { figureNamer } from "./figureNamer.js";
import type { FigureWriter } from "./figureWriter.js";
import { idleItem } from "./idleItem.js";
import { markItems } from "./markItems.js";
import type { Phrase } from "./Summary.js";

/** Which counts of a series are provisional, revised, estimated or after a break, and why some are dashes. */
export function seriesMarks(
  series: readonly FeedbackReport[],
  catalogue: readonly Figure[],
  writer: FigureWriter,
): readonly Phrase[] {
  const [last] = series.slice(-1);
  if (last === undefined) return [];
  // What all channels lack, one of them does.
  const counts = catalogue.filter(
    ({ form, subject, key, measure }) =>
      form === "count" && (measure === "count" ? key !== undefined : subject === "tickets"),
  );
  // Of two names the latest counts, which is set last.
  const names = {
    ...last,
    channels: series.flatMap(({ channels }) => channels),
    causes: series.flatMap(({ causes = [] }) => causes),
  };
  // A month in which there was nothing to count distorts a change.
  const idle = series.flatMap(({ channels, period }) =>
    channels.flatMap((channel) => {
      const months = monthsOf(period).filter((month) => isNotApplicable(cellOf(channel, month)));
      return months.length > 0 ? [idleItem(channel, months, writer)] : [];
    }),
  );
  return [...markItems(counts, figureNamer(names, writer), writer, true), ...idle];
}
