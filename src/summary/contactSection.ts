import type { FeedbackReport } from "../model/FeedbackReport.js";
import { monthsOf } from "../periods/monthsOf.js";
import { baseTable } from "./baseTable.js";
import { channelName } from "./channelName.js";
import type { FigureWriter } from "./figureWriter.js";
import { givenTotals } from "./givenTotals.js";
import type { Block, Phrase, Section, TableRow } from "./Summary.js";
import type { ShareSet } from "./shareSet.js";
import { tableOf } from "./tableOf.js";

/** Channels by months with both margins and the share of each channel; then by the quarters and halves that are known by their total alone, and rates on a base, which may be of tickets alone. */
export function contactSection(
  report: FeedbackReport,
  writer: FigureWriter,
  { places, note }: ShareSet,
): Section | undefined {
  const { channels, period } = report;
  const rates = baseTable(report, writer);
  if (channels.length === 0)
    return rates.length === 0 ? undefined : { id: "contacts", heading: writer.cycle.labels.baseTitle, blocks: rates };
  const { headings, labels } = writer.words;
  const run = monthsOf(period);
  const find = (key: string | undefined, of = period, measure = "count") =>
    writer.find({ subject: "contacts", key, period: of }, measure);
  const all = find(undefined);
  const isMonthly = channels.some(({ id }) => run.some((month) => find(id, month)?.result.status === "ok"));
  // The month of a month's report is its total, and without a count of any month their columns say nothing.
  const months = isMonthly && run.length > 1 ? run : [];
  const [parts, wholes] = givenTotals(report, writer);
  // Where there are no months the quarters and halves take their place.
  const columns = months.length > 0 ? months : parts;
  const shares = channels.map(({ id }) => find(id, period, "share-of-channels"));
  const withShares = shares.length > 1 && shares.some((share) => share?.result.status === "ok");
  const rowsOf = (periods: readonly string[], withLast: boolean): readonly TableRow[] => {
    const counts = (key?: string): Phrase[] => periods.map((each) => writer.number(find(key, each)));
    const rows = channels.map((channel, index) => ({
      header: [channelName(channel, writer)],
      cells: [...counts(channel.id), ...(withLast ? [writer.number(shares[index], places)] : [])],
    }));
    if (channels.length < 2 || all === undefined) return rows;
    return [...rows, { header: [labels.total], cells: [...counts(), ...(withLast ? [[]] : [])], total: true }];
  };
  const isPartial = all?.result.caveats.includes("missing-ignored");
  const head = [
    labels.channel,
    ...columns.map(writer.periodName),
    labels.total,
    ...(withShares ? [isPartial ? labels.shareThere : labels.share] : []),
  ];
  const ofParts = parts.length > 0 ? headings.contactsParts : headings.contactsAlone;
  const heading = months.length > 0 ? headings.contacts : ofParts;
  const blocks: Block[] = [tableOf(heading, head, rowsOf([...columns, period], withShares)), ...note];
  for (const some of months.length > 0 ? [parts, wholes] : [wholes])
    if (some.length > 0)
      blocks.push(tableOf(ofParts, [labels.channel, ...some.map(writer.periodName)], rowsOf(some, false)));
  return { id: "contacts", heading, blocks: [...blocks, ...rates] };
}
