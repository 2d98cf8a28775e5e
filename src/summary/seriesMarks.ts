import type { Figure } from "../figures/Figure.js";
import { formatList } from "../language/formatList.js";
import { cellOf } from "../metrics/cellOf.js";
import type { SeriesComparison } from "../metrics/compareSeries.js";
import { hasBreak } from "../metrics/hasBreak.js";
import { isNotApplicable } from "../metrics/isNotApplicable.js";
import type { Channel, FeedbackReport } from "../model/FeedbackReport.js";
import { measureKey } from "../model/measureKey.js";
import { monthsOf } from "../periods/monthsOf.js";
import { periodContains } from "../periods/periodContains.js";
import { breakItems } from "./breakItems.js";
import { figureNamer } from "./figureNamer.js";
import type { FigureWriter } from "./figureWriter.js";
import { idleItem } from "./idleItem.js";
import { type Marked, markItems } from "./markItems.js";
import { monthRuns } from "./monthRuns.js";
import { ownMarks } from "./ownMarks.js";
import type { Phrase } from "./Summary.js";
import { SERIES_WORDS } from "./seriesWords.js";
import { wholePeriod } from "./wholePeriod.js";

/** Which counts of a series are provisional, revised, estimated or after a break, and why some are dashes. */
export function seriesMarks(
  series: readonly FeedbackReport[],
  comparisons: readonly SeriesComparison[],
  catalogue: readonly Figure[],
  writer: FigureWriter,
): readonly Phrase[] {
  const [last] = series.slice(-1);
  if (last === undefined) return [];
  // What all channels or all tickets lack, one part of them does.
  const counts = catalogue.filter(
    ({ form, formula, key, measure }) =>
      form === "count" && (key === undefined ? formula === "as-given" : measure === "count" || measure === "rated"),
  );
  // Of two names the latest counts, which is set last.
  const names = {
    ...last,
    channels: series.flatMap(({ channels }) => channels),
    causes: series.flatMap(({ causes = [] }) => causes),
    satisfaction: series.flatMap(({ satisfaction = [] }) =>
      satisfaction.map((measure, index) => ({ ...measure, id: measureKey(measure, index) })),
    ),
  };
  // A month in which there was nothing to count distorts a change.
  const idle = new Map<string, { readonly channel: Channel; readonly months: readonly string[] }>();
  for (const { channels, period } of series)
    for (const channel of channels) {
      const own = monthsOf(period).filter((month) => isNotApplicable(cellOf(channel, month)));
      const months = [...(idle.get(channel.id)?.months ?? []), ...wholePeriod(own, period)];
      if (months.length > 0) idle.set(channel.id, { channel, months });
    }
  const say = (marked: Marked) => sayMarked(marked, writer);
  const own = ownMarks(counts, names.channels);
  const added = counts.flatMap(({ subject, period, result }) =>
    subject === "contacts" && hasBreak([result]) ? { before: period, after: period } : [],
  );
  return [
    ...markItems(own, figureNamer(names, writer), writer, say),
    ...breakItems(names.channels, [...comparisons, ...added], own, writer),
    ...[...idle.values()].map(({ channel, months }) => idleItem(channel, months, writer)),
  ];
}

/** A month that is marked, and what follows for the totals that it is in: a quarter of which one month was not collected was collected. */
function sayMarked({ name, mark, isMissing, periods: all }: Marked, writer: FigureWriter): Phrase {
  const words = SERIES_WORDS[writer.language];
  const join = (some: readonly string[]): string => formatList(monthRuns(some, writer), writer.options);
  // Of a period of which each month is so, the months are not named.
  const full = all.filter((period) => monthsOf(period).every((month) => all.includes(month)));
  const periods = all.filter((part) => !full.some((whole) => whole !== part && periodContains(whole, part)));
  const wholes = periods.filter((whole) => periods.some((part) => part !== whole && periodContains(whole, part)));
  if (wholes.length === 0) return writer.say(writer.words.sentences.missing, name, join(periods), mark);
  const parts = periods.filter((period) => !wholes.includes(period));
  return writer.say(isMissing ? words.noTotal : words.totalToo, name, join(parts), mark, join(wholes));
}
