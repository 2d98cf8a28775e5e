import type { FeedbackReport } from "../model/FeedbackReport.js";
import { monthsOf } from "../periods/monthsOf.js";
import { partitionsOf } from "../periods/partitionsOf.js";
import type { FigureWriter } from "./figureWriter.js";

/** The quarters and halves within a report's period whose total a channel gives and that its months do not add up to. */
export function givenTotals({ channels, period }: FeedbackReport, writer: FigureWriter): readonly string[] {
  const given = partitionsOf(period)
    .slice(1)
    .flat()
    .filter((part) =>
      channels.some(({ id: key, totals }) => {
        const figure = totals && writer.find({ subject: "contacts", key, period: part });
        return figure?.result.status === "ok" && figure.formula === "as-given";
      }),
    );
  // Each where it ends, a half behind its second quarter.
  return monthsOf(period).flatMap((month) => given.filter((part) => monthsOf(part).at(-1) === month));
}
