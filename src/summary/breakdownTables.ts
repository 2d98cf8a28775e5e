import type { FeedbackReport, TicketBreakdown } from "../model/FeedbackReport.js";
import { breakdownLabel } from "./breakdownLabel.js";
import type { FigureWriter } from "./figureWriter.js";
import { isOfDashes } from "./isOfDashes.js";
import { partLabel } from "./partLabel.js";
import type { Block, TableRow } from "./Summary.js";
import { shareSet } from "./shareSet.js";
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
  const find = (part: string, measure?: string) =>
    writer.find({ subject: "tickets", key: `${id}/${part}`, period }, measure);
  const sharesOf = (some: readonly { readonly id: string }[]) => some.map((part) => find(part.id, "share-of-whole"));
  const { places, note } = shareSet(sharesOf(parts), writer, sharesOf(rollUps));
  const row = (part: string, header: string): TableRow => {
    const share = find(part, "share-of-whole");
    return {
      header: [header],
      cells: [find(part), ...(share === undefined ? [] : [share])].map((figure) => writer.number(figure, places)),
    };
  };
  const rows = [
    ...parts.map((part) => row(part.id, partLabel(part, writer))),
    ...(multiCoded ? [] : rollUps.map((rollUp) => row(rollUp.id, writer.label(rollUp.name, rollUp.id)))),
  ];
  if (isOfDashes(rows)) return [];
  const columns = [caption, counted, ...(rows.some(({ cells }) => cells.length > 1) ? [share] : [])];
  const table = tableOf(caption, columns, rows);
  return [table, ...(multiCoded ? [{ type: "paragraph", phrase: [sentences.multiCoded] } as const] : note)];
}
