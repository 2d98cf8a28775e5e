import { PART_NAMES } from "../language/partNames.js";
import type { BreakdownPart } from "../model/FeedbackReport.js";
import { ownValue } from "../model/ownValue.js";
import type { FigureWriter } from "./figureWriter.js";

/** What a part of a breakdown, a roll-up, or a subset of the tickets, is called. */
export function partLabel({ id, name }: Pick<BreakdownPart, "id" | "name">, writer: FigureWriter): string {
  return writer.label(name ?? ownValue(PART_NAMES, id), id);
}
