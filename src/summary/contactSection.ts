import type { Figure } from "../figures/Figure.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import { monthsOf } from "../periods/monthsOf.js";
import { roundShares } from "../ratios/roundShares.js";
import { baseTable } from "./baseTable.js";
import { channelName } from "./channelName.js";
import type { FigureWriter } from "./figureWriter.js";
import type { Block, Phrase, Section, TableRow } from "./Summary.js";
import { tableOf } from "./tableOf.js";

/** Channels by months with both margins and the share of each channel. */
export function contactSection(report: FeedbackReport, writer: FigureWriter, places: number): Section | undefined {
  const { channels, period } = report;
  if (channels.length === 0) return undefined;
  const { headings, labels, sentences } = writer.words;
  const run = monthsOf(period);
  const find = (key: string | undefined, of = period, measure = "count") =>
    writer.find({ subject: "contacts", key, period: of }, measure);
  const all = find(undefined);
  const isMonthly = channels.some(({ id }) => run.some((month) => find(id, month)?.result.status === "ok"));
  // The month of a month's report is its total, and without a count of any month their columns say nothing.
  const months = isMonthly && run.length > 1 ? run : [];
  const parts = channels.map(({ id }) => countOf(find(id)));
  const shares = channels.map(({ id }) => find(id, period, "share-of-channels"));
  const withShares = shares.length > 1 && shares.every((share) => share?.result.status === "ok");
  const counts = (key?: string): Phrase[] => [...months, period].map((each) => writer.number(find(key, each)));
  const rows: TableRow[] = channels.map((channel, index) => ({
    header: [channelName(channel, writer)],
    cells: [...counts(channel.id), ...(withShares ? [writer.number(shares[index], places)] : [])],
  }));
  if (channels.length > 1 && all !== undefined)
    rows.push({ header: [labels.total], cells: [...counts(), ...(withShares ? [[]] : [])], total: true });
  const isPartial = all?.result.caveats.includes("missing-ignored");
  const columns = [
    labels.channel,
    ...months.map(writer.month),
    labels.total,
    ...(withShares ? [isPartial ? labels.shareThere : labels.share] : []),
  ];
  const heading = months.length > 0 ? headings.contacts : headings.contactsAlone;
  const blocks: Block[] = [tableOf(heading, columns, rows)];
  if (withShares && !roundShares(parts, { decimals: places }).addsTo100)
    blocks.push({ type: "paragraph", phrase: [sentences.rounding] });
  return { id: "contacts", heading, blocks: [...blocks, ...baseTable(report, writer)] };
}

function countOf(figure: Figure | undefined): number {
  return figure?.result.status === "ok" && typeof figure.result.value === "number" ? figure.result.value : 0;
}
