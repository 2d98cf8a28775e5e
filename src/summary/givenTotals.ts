import type { FeedbackReport } from "../model/FeedbackReport.js";
import { halfOf } from "../periods/halfOf.js";
import { monthsOf } from "../periods/monthsOf.js";
import { quarterOf } from "../periods/quarterOf.js";
import type { FigureWriter } from "./figureWriter.js";

/** The quarters and halves within a report's period whose total a channel gives and that its months do not add up to. */
export function givenTotals({ channels, period }: FeedbackReport, writer: FigureWriter): readonly string[] {
  const run = monthsOf(period);
  const within = run.flatMap((month, index) => [
    ...(run.length > 3 && index % 3 === 2 ? [quarterOf(month)] : []),
    ...(run.length > 6 && index % 6 === 5 ? [halfOf(month)] : []),
  ]);
  return within.filter((part) =>
    channels.some(({ id: key, totals }) => {
      const figure = totals && writer.find({ subject: "contacts", key, period: part });
      return figure?.result.status === "ok" && figure.formula === "as-given";
    }),
  );
}
