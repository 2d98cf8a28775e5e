import type { TicketBreakdown } from "../model/FeedbackReport.js";
import type { FigureWriter } from "./figureWriter.js";
import { wordOf } from "./wordOf.js";

/** What a breakdown is called; `otherwise` where neither the report nor the library has a name for it. */
export function breakdownLabel({ name, by }: TicketBreakdown, otherwise: string, writer: FigureWriter): string {
  return writer.label(name, wordOf(writer.cycle.breakdowns, by, writer) ?? otherwise);
}
