import { isRatio } from "../figures/isRatio.js";
import { listComparisons } from "../figures/listComparisons.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import { channelName } from "./channelName.js";
import type { FigureWriter } from "./figureWriter.js";
import { isOfDashes } from "./isOfDashes.js";
import type { Block, Phrase, Section, TableRow } from "./Summary.js";
import { tableOf } from "./tableOf.js";

/** Each month against the one before, and the period against earlier ones: in number and per day. */
export function changeSection(report: FeedbackReport, writer: FigureWriter): Section | undefined {
  const { headings, labels, sentences } = writer.words;
  const series = report.channels.map((channel) => ({
    name: channelName(channel, writer),
    prefix: `contacts/${channel.id}`,
  }));
  if (report.channels.length > 1 && writer.find(`contacts/${report.period}`) !== undefined)
    series.push({ name: labels.all, prefix: "contacts" });
  const rows: TableRow[] = [];
  const flips: Phrase[] = [];
  for (const { after, before, measure } of listComparisons(report.period)) {
    const ids = series.map(({ prefix }) => `${prefix}/${after}/${measure}-percent`);
    const found = ids.map(writer.find);
    if (found.every((figure) => figure === undefined)) continue;
    const periods = [writer.periodName(after), writer.period(before)] as const;
    rows.push(
      { header: writer.say(sentences.comparison, ...periods), cells: ids.map(writer.change) },
      {
        header: writer.say(sentences.comparisonPerDay, ...periods),
        cells: ids.map((id) => writer.change(`${id}-per-day`)),
      },
    );
    for (const [index, { name }] of series.entries()) {
      const id = ids[index] ?? "";
      if (!found[index]?.result.caveats.includes("sign-flip")) continue;
      // The mean that moves against the number: per day first, else per working day.
      const perDay = signOf(`${id}-per-day`, writer) === -signOf(id, writer);
      const sentence = perDay ? sentences.signFlip : sentences.signFlipWorkingDays;
      const changes = [writer.change(id), writer.change(`${id}-per-${perDay ? "" : "working-"}day`)] as const;
      flips.push(writer.say(sentence, name, writer.period(after), writer.period(before), ...changes));
    }
  }
  if (isOfDashes(rows)) return undefined;
  const columns = [labels.comparison, ...series.map(({ name }) => name)];
  const blocks: Block[] = [tableOf(headings.changes, columns, rows)];
  if (flips.length > 0) blocks.push({ type: "list", items: flips });
  return { id: "changes", heading: headings.changes, blocks };
}

function signOf(id: string, writer: FigureWriter): number {
  const result = writer.find(id)?.result;
  if (result?.status !== "ok") return 0;
  return isRatio(result.value) ? Math.sign(result.value.numerator) : 0;
}
