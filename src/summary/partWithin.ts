import type { BreakdownPart } from "../model/FeedbackReport.js";
import type { FigureWriter } from "./figureWriter.js";
import { lowered } from "./lowered.js";
import { partLabel } from "./partLabel.js";

/** What a part is called within a sentence: a name of the report's own keeps its capital. */
export function partWithin(part: Pick<BreakdownPart, "id" | "name">, writer: FigureWriter): string {
  const label = partLabel(part, writer);
  return part.name === undefined ? lowered(label) : label;
}
