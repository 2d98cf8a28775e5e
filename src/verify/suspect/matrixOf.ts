import { readCount } from "../../metrics/readCount.js";
import type { FeedbackReport } from "../../model/FeedbackReport.js";
import { monthsOf } from "../../periods/monthsOf.js";
import { holdsOthers } from "../reconcile/holdsOthers.js";
import { readPrinted } from "../reconcile/readPrinted.js";
import type { CountMatrix } from "./SuspectCell.js";

/** A report's channels by month with the totals it prints or gives; cells as printed, or else as in the data. */
export function matrixOf(report: FeedbackReport, cellsFrom: "print" | "data"): CountMatrix {
  const { period, channels } = report;
  const columns = monthsOf(period);
  const nouns = new Map(channels.map(({ id, counts }) => [id, counts]));
  const printed = new Map(
    (report.published ?? []).flatMap(({ figure, printed: text }) => {
      const reading = holdsOthers(text, "count") ? undefined : readPrinted(text, nouns.get(figure.split("/")[1] ?? ""));
      const isCount =
        reading !== undefined && reading.decimals === 0 && !reading.isPercent && reading.bound === undefined;
      return isCount ? [[figure, reading.units] as const] : [];
    }),
  );
  const hasTotals = columns.length > 1;
  return {
    rows: channels.map(({ id }) => id),
    columns,
    cells: channels.map(({ id, months = {} }) =>
      columns.map((month) => {
        const data = readCount(months[month], `channels.${id}.months`, month);
        return cellsFrom === "data" ? data : (printed.get(`contacts/${id}/${month}`) ?? data);
      }),
    ),
    rowTotals: channels.map(({ id, totals = {} }) =>
      hasTotals
        ? (printed.get(`contacts/${id}/${period}`) ?? readCount(totals[period], `channels.${id}.totals`, period))
        : undefined,
    ),
    columnTotals: columns.map((month) => printed.get(`contacts/${month}`)),
    grandTotal: hasTotals ? printed.get(`contacts/${period}`) : undefined,
  };
}
