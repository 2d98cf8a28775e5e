import type { FeedbackReport } from "../model/FeedbackReport.js";
import { monthsOf } from "../periods/monthsOf.js";
import { partitionsOf } from "../periods/partitionsOf.js";
import { periodContains } from "../periods/periodContains.js";
import type { FigureWriter } from "./figureWriter.js";

/**
 * The quarters and halves within a report's period whose total a channel gives and that its months do not add up to; halves that hold
 * one of these quarters apart from them, lest a row count it twice.
 */
export function givenTotals(
  { channels, period }: FeedbackReport,
  writer: FigureWriter,
): readonly [parts: readonly string[], wholes: readonly string[]] {
  const given = partitionsOf(period)
    .slice(1)
    .flat()
    .filter((part) =>
      channels.some(({ id: key, totals }) => {
        const figure = totals && writer.find({ subject: "contacts", key, period: part });
        return figure?.result.status === "ok" && figure.formula === "as-given";
      }),
    );
  const wholes = given.filter((whole) => given.some((part) => part !== whole && periodContains(whole, part)));
  // Each where it ends, a half behind the quarters before it.
  const parts = monthsOf(period).flatMap((month) =>
    given.filter((part) => monthsOf(part).at(-1) === month && !wholes.includes(part)),
  );
  return [parts, wholes];
}
