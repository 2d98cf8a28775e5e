import type { FeedbackReport, TicketBreakdown } from "../model/FeedbackReport.js";
import { breakdownLabel } from "./breakdownLabel.js";
import type { FigureWriter } from "./figureWriter.js";
import { isOfDashes } from "./isOfDashes.js";
import { partLabel } from "./partLabel.js";
import type { Block, TableRow } from "./Summary.js";
import { tableOf } from "./tableOf.js";

/** A table for each breakdown of the tickets: its parts and named roll-ups, their counts and shares. */
export function breakdownTables({ tickets, period }: FeedbackReport, writer: FigureWriter): readonly Block[] {
  return (tickets?.breakdowns ?? []).flatMap((breakdown) => ofBreakdown(breakdown, period, writer));
}

function ofBreakdown(breakdown: TicketBreakdown, period: string, writer: FigureWriter): readonly Block[] {
  const { id, name, of, cases, parts, rollUps = [], multiCoded } = breakdown;
  const { labels, sentences, wholes } = writer.cycle;
  const caption = breakdownLabel(breakdown, writer);
  // A name of the report's own need not say what is broken down.
  const counted = name !== undefined && of !== undefined ? wholes[of] : labels.tickets;
  const share = of === undefined && cases !== undefined ? labels.shareOfCases : writer.words.labels.share;
  const row = (part: string, header: string): TableRow => {
    const topic = { subject: "tickets", key: `${id}/${part}`, period } as const;
    const share = writer.find(topic, "share-of-whole");
    return {
      header: [header],
      cells: [writer.find(topic), ...(share === undefined ? [] : [share])].map((figure) => writer.number(figure)),
    };
  };
  const rows = [
    ...parts.map((part) => row(part.id, partLabel(part, writer))),
    ...(multiCoded ? [] : rollUps.map((rollUp) => row(rollUp.id, writer.label(rollUp.name, rollUp.id)))),
  ];
  if (isOfDashes(rows)) return [];
  const columns = [caption, counted, ...(rows.some(({ cells }) => cells.length > 1) ? [share] : [])];
  const table = tableOf(caption, columns, rows);
  return multiCoded ? [table, { type: "paragraph", phrase: [sentences.multiCoded] }] : [table];
}
