import type { FeedbackReport } from "../model/FeedbackReport.js";
import type { FigureWriter } from "./figureWriter.js";
import type { Block } from "./Summary.js";
import { tableOf } from "./tableOf.js";

/** What contacts and tickets are set against, and how many there are of them per 1,000. */
export function baseTable({ bases = [], period }: FeedbackReport, writer: FigureWriter): readonly Block[] {
  const [first] = bases;
  if (first === undefined) return [];
  const { labels } = writer.cycle;
  const thousand = writer.count(1000);
  const find = (key: string, measure: string) => writer.find({ subject: "bases", key, period }, measure);
  const columns = (
    [
      ["contacts-per-1000", labels.contactsPer],
      ["tickets-per-1000", labels.ticketsPer],
    ] as const
  ).filter(([measure]) => find(first.id, measure) !== undefined);
  if (columns.length === 0) return [];
  const rows = bases.map(({ id, name }) => ({
    header: [writer.label(name, id)],
    cells: ["count", ...columns.map(([measure]) => measure)].map((measure) => writer.number(find(id, measure))),
  }));
  const head = [labels.base, writer.words.labels.count, ...columns.map(([, label]) => label.replace("{0}", thousand))];
  return [tableOf(labels.baseTitle, head, rows)];
}
