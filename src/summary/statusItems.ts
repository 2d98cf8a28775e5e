import type { Figure } from "../figures/Figure.js";
import { listComparisons } from "../figures/listComparisons.js";
import { cellOf } from "../metrics/cellOf.js";
import { hasBreak } from "../metrics/hasBreak.js";
import { isNotApplicable } from "../metrics/isNotApplicable.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import { monthsOf } from "../periods/monthsOf.js";
import { periodContains } from "../periods/periodContains.js";
import { breakItems } from "./breakItems.js";
import { figureNamer } from "./figureNamer.js";
import type { FigureWriter } from "./figureWriter.js";
import { idleItem } from "./idleItem.js";
import { markItems } from "./markItems.js";
import { ownMarks } from "./ownMarks.js";
import type { Phrase } from "./Summary.js";

/**
 * Which counts are provisional, revised, estimated or after a break, and which months of a channel, its comparatives among them,
 * have nothing to count. What is in no figure has no part in it; `noted` are those with a caveat.
 */
export function statusItems(report: FeedbackReport, noted: readonly Figure[], writer: FigureWriter): Phrase[] {
  const { channels, period } = report;
  const given = ownMarks(
    noted.filter(({ formula }) => formula === "as-given"),
    channels,
  );
  const items = given.length === 0 ? [] : markItems(given, figureNamer(report, writer), writer);
  const broken = noted.filter(
    ({ subject, form, measure, result }) =>
      subject === "contacts" && (form === "signed-count" || measure === "count") && hasBreak([result]),
  );
  if (broken.length > 0) {
    const compared = listComparisons(period).filter(({ after, measures }) =>
      broken.some((figure) => figure.period === after && figure.measure === measures.absolute),
    );
    const added = broken.flatMap(({ measure, period: whole }) =>
      measure === "count" && periodContains(period, whole) ? { before: whole, after: whole } : [],
    );
    items.push(...breakItems(channels, [...compared, ...added], given, writer));
  }
  for (const channel of channels) {
    // Of a number nothing is said.
    if (![channel.months, channel.totals].some((cells) => Object.values(cells ?? {}).some(isNotApplicable))) continue;
    // All channels are compared though one of them was not there.
    const compared = listComparisons(period).filter(
      ({ after, measures }) =>
        after === period &&
        [channel.id, undefined].some(
          (key) => writer.find({ subject: "contacts", key, period }, measures.absolute)?.result.status === "ok",
        ),
    );
    const idle = [...compared.map(({ before }) => before), period].flatMap((each) => {
      const run = monthsOf(each);
      const found = run.filter((month) => isNotApplicable(cellOf(channel, month)));
      // Where there is nothing to count in the period, its line says so.
      return found.length < run.length || each !== period ? found : [];
    });
    if (idle.length === 0) continue;
    items.push(idleItem(channel, idle, writer));
  }
  return items;
}
