import { cellOf } from "../../metrics/cellOf.js";
import { isNotApplicable } from "../../metrics/isNotApplicable.js";
import { readCount } from "../../metrics/readCount.js";
import type { FeedbackReport } from "../../model/FeedbackReport.js";
import { isExactCount } from "../../model/isExactCount.js";
import { unitOf } from "../../model/unitOf.js";
import { monthsOf } from "../../periods/monthsOf.js";
import { partitionsOf } from "../../periods/partitionsOf.js";
import { readFigurePrinted } from "../reconcile/readFigurePrinted.js";
import type { Division } from "./listSums.js";
import type { CountMatrix } from "./SuspectCell.js";

/**
 * A report's channels by month with the totals it prints or gives; cells as printed, or else as in the data. By quarter or half
 * where that is what all channels are counted by; `idle` where there is nothing to count, and `divisions` the quarters and halves that these add up to. Channels that count different units are not added.
 */
export function matrixOf(
  report: FeedbackReport,
  cellsFrom: "print" | "data",
): CountMatrix & { readonly divisions: readonly Division[]; readonly idle: readonly (readonly boolean[])[] } {
  const { period, channels } = report;
  const nouns = new Map(channels.map(({ id, counts = "contact" }) => [id, counts]));
  const printed = new Map(
    (report.published ?? []).flatMap(({ figure, printed: text }) => {
      const noun = nouns.get(figure.split("/")[1] ?? "");
      const reading = readFigurePrinted(text, { form: "count", ...(noun === undefined ? {} : { noun }) });
      if (reading === undefined || reading.decimals !== 0 || reading.isPercent || reading.bound !== undefined)
        return [];
      return isExactCount(reading.units) ? [[figure, reading.units] as const] : [];
    }),
  );
  const cellsOf = (columns: readonly string[]) =>
    channels.map(({ id, months = {}, totals = {} }) =>
      columns.map((part) => {
        const [cells, name] = Object.hasOwn(months, part) ? [months, "months"] : [totals, "totals"];
        const data = readCount(cells[part], `channels.${id}.${name}`, part);
        return cellsFrom === "data" ? data : (printed.get(`contacts/${id}/${part}`) ?? data);
      }),
    );
  const idleOf = (columns: readonly string[]) =>
    channels.map((channel) => columns.map((part) => isNotApplicable(cellOf(channel, part))));
  const dividedBy = (columns: readonly string[]) => ({ columns, cells: cellsOf(columns), idle: idleOf(columns) });
  const divided = partitionsOf(period).map(dividedBy);
  const whole = divided.find(({ cells, idle }) =>
    cells.every((row, at) => row.every((cell, index) => cell !== undefined || idle[at]?.[index])),
  );
  const { columns, cells, idle } = whole ?? divided[0] ?? dividedBy(monthsOf(period));
  const isOneUnit = new Set([...nouns.values()].map(unitOf)).size < 2;
  const hasTotals = columns.length > 1;
  const totalsOf = (parts: readonly string[]) =>
    channels.map(({ id, totals = {} }) =>
      parts.map(
        (part) => printed.get(`contacts/${id}/${part}`) ?? readCount(totals[part], `channels.${id}.totals`, part),
      ),
    );
  const overAll = (parts: readonly string[]) =>
    parts.map((part) => (isOneUnit ? printed.get(`contacts/${part}`) : undefined));
  return {
    rows: channels.map(({ id }) => id),
    columns,
    cells,
    idle,
    rowTotals: hasTotals ? totalsOf([period]).map(([total]) => total) : channels.map(() => undefined),
    columnTotals: overAll(columns),
    grandTotal: hasTotals ? overAll([period])[0] : undefined,
    divisions: divided
      .filter((each) => each.columns.length < columns.length)
      .map((each) => ({ columns: each.columns, cells: totalsOf(each.columns), totals: overAll(each.columns) })),
  };
}
