import { PART_NAMES } from "../language/partNames.js";
import type { BreakdownPart, TicketSubset } from "../model/FeedbackReport.js";
import type { FigureWriter } from "./figureWriter.js";

/** What a part of a breakdown, or a subset of the tickets, is called. */
export function partLabel({ id, name }: BreakdownPart | TicketSubset, writer: FigureWriter): string {
  return writer.label(name ?? (Object.hasOwn(PART_NAMES, id) ? PART_NAMES[id] : undefined), id);
}
