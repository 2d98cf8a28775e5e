import { isRatio } from "../figures/isRatio.js";
import { listComparisons } from "../figures/listComparisons.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import { channelName } from "./channelName.js";
import type { FigureWriter } from "./figureWriter.js";
import type { Block, Phrase, Section, TableRow } from "./Summary.js";

/** Each month against the one before, and the period against earlier ones: in number and per day. */
export function changeSection(report: FeedbackReport, writer: FigureWriter): Section | undefined {
  const { headings, labels, sentences } = writer.words;
  const series = report.channels.map((channel) => ({
    name: channelName(channel, writer),
    prefix: `contacts/${channel.id}`,
  }));
  if (report.channels.length > 1) series.push({ name: labels.all, prefix: "contacts" });
  const rows: TableRow[] = [];
  const flips: Phrase[] = [];
  for (const { after, before, measure } of listComparisons(report.period)) {
    const ids = series.map(({ prefix }) => `${prefix}/${after}/${measure}-percent`);
    if (ids.every((id) => writer.find(id) === undefined)) continue;
    const periods = [writer.periodName(after), writer.period(before)] as const;
    rows.push(
      { header: writer.say(sentences.comparison, ...periods), cells: ids.map(writer.change) },
      {
        header: writer.say(sentences.comparisonPerDay, ...periods),
        cells: ids.map((id) => writer.change(`${id}-per-day`)),
      },
    );
    for (const [index, { name }] of series.entries()) {
      const flip = flipOf(ids[index] ?? "", writer);
      if (flip === undefined) continue;
      const changes = [writer.change(ids[index] ?? ""), writer.change(flip.id)] as const;
      flips.push(writer.say(flip.sentence, name, writer.period(after), writer.period(before), ...changes));
    }
  }
  if (rows.length === 0) return undefined;
  const columns = [[labels.comparison], ...series.map(({ name }) => [name])];
  const blocks: Block[] = [{ type: "table", caption: headings.changes, columns, rows }];
  if (flips.length > 0) blocks.push({ type: "list", items: flips });
  return { id: "changes", heading: headings.changes, blocks };
}

/** The mean that moves against the number, if one does: per day first, else per working day. */
function flipOf(id: string, writer: FigureWriter): { readonly id: string; readonly sentence: string } | undefined {
  const { sentences } = writer.words;
  const nominal = signOf(id, writer);
  if (nominal === 0) return undefined;
  const perDay = `${id}-per-day`;
  if (signOf(perDay, writer) === -nominal) return { id: perDay, sentence: sentences.signFlip };
  const perWorkingDay = `${id}-per-working-day`;
  if (signOf(perWorkingDay, writer) === -nominal) return { id: perWorkingDay, sentence: sentences.signFlipWorkingDays };
  return undefined;
}

function signOf(id: string, writer: FigureWriter): number {
  const result = writer.find(id)?.result;
  if (result?.status !== "ok") return 0;
  return isRatio(result.value) ? Math.sign(result.value.numerator) : 0;
}
