import type { Figure } from "../figures/Figure.js";
import { isRatio } from "../figures/isRatio.js";
import { listComparisons } from "../figures/listComparisons.js";
import { applicableSpans } from "../metrics/applicableSpans.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import { channelName } from "./channelName.js";
import type { FigureWriter } from "./figureWriter.js";
import { isOfDashes } from "./isOfDashes.js";
import type { Block, Phrase, Section, TableRow } from "./Summary.js";
import { tableOf } from "./tableOf.js";

/**
 * Each month against the one before, and the period against earlier ones: in number and per day. Where the working days tell
 * otherwise than the number, and nobody named the `weekend`, it is said which one they are counted with.
 */
export function changeSection(
  report: FeedbackReport,
  writer: FigureWriter,
  weekend: readonly number[] | undefined,
): Section | undefined {
  const { headings, labels, sentences } = writer.words;
  const series: { name: string; key?: string }[] = report.channels.map((channel) => ({
    name: channelName(channel, writer),
    key: channel.id,
  }));
  if (report.channels.length > 1 && writer.find({ subject: "contacts", period: report.period }) !== undefined)
    series.push({ name: labels.all });
  const rows: TableRow[] = [];
  const flips: Phrase[] = [];
  let byWorkingDay = false;
  for (const { after, before, measures } of listComparisons(report.period)) {
    const found = series.map(({ name, key }) => {
      const topic = { subject: "contacts", key, period: after } as const;
      return { name, topic, change: writer.find(topic, measures.percent), perDay: writer.find(topic, measures.perDay) };
    });
    if (found.every(({ change }) => change === undefined)) continue;
    const periods = [writer.periodName(after), writer.period(before)] as const;
    const pair: readonly TableRow[] = [
      {
        header: writer.say(sentences.comparison, ...periods),
        cells: found.map(({ change }) => writer.change(change)),
      },
      {
        header: writer.say(sentences.comparisonPerDay, ...periods),
        cells: found.map(({ perDay }) => writer.change(perDay)),
      },
    ];
    // Of a quarter that is there by one of its months nothing can be said.
    if (isOfDashes(pair)) continue;
    rows.push(...pair);
    for (const { name, topic, change, perDay } of found) {
      const { status, caveats } = change?.result ?? {};
      const isOther = topic.key !== undefined && status === "ok" && caveats?.includes("channels-changed");
      // The mean that moves against the number: per day first, else per working day. One that has no ratio is not written.
      const means = caveats?.includes("sign-flip") ? [perDay, writer.find(topic, measures.perWorkingDay)] : [];
      const mean = means.find((figure) => signOf(figure) === -signOf(change));
      if (mean === undefined) {
        // A channel of three months of twelve has not fallen by three quarters.
        if (isOther) flips.push(writer.say(sentences.otherMonths, name, writer.period(after), periods[1]));
        continue;
      }
      const isPerDay = mean === perDay;
      byWorkingDay ||= !isPerDay;
      const [sentence, lengths] = isPerDay
        ? [sentences.signFlip, sentences.lengths]
        : [sentences.signFlipWorkingDays, sentences.workingDays];
      // Where a month was not applicable, it is no matter of the calendar.
      const { key } = topic;
      const of = report.channels.filter(({ id }) => key === undefined || id === key);
      const isWhole = [before, after].every((period) => applicableSpans(of, period)[0] === period);
      const reason = isOther ? sentences.becauseOtherMonths : isWhole ? lengths : "";
      const pieces = [...[change, mean].map(writer.change), reason];
      flips.push(writer.say(sentence, name, writer.period(after), writer.period(before), ...pieces));
    }
  }
  if (rows.length === 0) return undefined;
  const columns = [labels.comparison, ...series.map(({ name }) => name)];
  const blocks: Block[] = [tableOf(headings.changes, columns, rows)];
  if (byWorkingDay && weekend === undefined) flips.push([sentences.workingWeek]);
  if (flips.length > 0) blocks.push({ type: "list", items: flips });
  return { id: "changes", heading: headings.changes, blocks };
}

function signOf(figure: Figure | undefined): number {
  return figure?.result.status === "ok" && isRatio(figure.result.value) ? Math.sign(figure.result.value.numerator) : 0;
}
