import { PART_NAMES } from "../language/partNames.js";
import type { FeedbackReport, Label, TicketBreakdown } from "../model/FeedbackReport.js";
import type { FigureWriter } from "./figureWriter.js";
import type { Block, Phrase, TableRow } from "./Summary.js";
import { tableOf } from "./tableOf.js";
import { wordOf } from "./wordOf.js";

/** A table for each breakdown of the tickets: its parts and named roll-ups, their counts and shares. */
export function breakdownTables({ tickets, period }: FeedbackReport, writer: FigureWriter): readonly Block[] {
  return (tickets?.breakdowns ?? []).flatMap((breakdown) => ofBreakdown(breakdown, period, writer));
}

function ofBreakdown(breakdown: TicketBreakdown, period: string, writer: FigureWriter): readonly Block[] {
  const { id, name, by, parts, rollUps = [], multiCoded } = breakdown;
  const { labels, breakdowns, sentences } = writer.cycle;
  const known = wordOf(breakdowns, by, writer);
  const caption = writer.label(name, known ?? labels.tickets);
  // A breakdown without a name is no second column of tickets.
  const corner = writer.label(name, known ?? writer.words.labels.item);
  const row = (part: string, header: string): TableRow => {
    const figure = `tickets/${id}/${part}/${period}`;
    return { header: [header], cells: [writer.number(figure), ...shareCell(figure, writer)] };
  };
  const rows = [
    ...parts.map((part) => row(part.id, writer.label(part.name ?? nameOf(part.id), part.id))),
    ...(multiCoded ? [] : rollUps.map((rollUp) => row(rollUp.id, writer.label(rollUp.name, rollUp.id)))),
  ];
  const columns = [corner, labels.tickets, ...(rows.some(({ cells }) => cells.length > 1) ? [labels.share] : [])];
  const table = tableOf(caption, columns, rows);
  return multiCoded ? [table, { type: "paragraph", phrase: [sentences.multiCoded] }] : [table];
}

function nameOf(part: string): Label | undefined {
  return Object.hasOwn(PART_NAMES, part) ? PART_NAMES[part] : undefined;
}

function shareCell(figure: string, writer: FigureWriter): readonly Phrase[] {
  const share = `${figure}/share-of-whole`;
  return writer.find(share) === undefined ? [] : [writer.number(share)];
}
