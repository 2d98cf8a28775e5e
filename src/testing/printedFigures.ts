import type { FeedbackReport, PublishedFigure } from "../model/FeedbackReport.js";
import type { Phrase } from "../summary/Summary.js";
import { summarize } from "../summary/summarize.js";

/** The figures that a report's own summary prints in digits, each once, as it prints them. */
export function printedFigures(report: FeedbackReport): readonly PublishedFigure[] {
  const blocks = summarize(report).sections.flatMap((section) => section.blocks);
  const phrases = blocks.flatMap((block): readonly Phrase[] => {
    if (block.type === "paragraph") return [block.phrase];
    return block.type === "list" ? block.items : block.rows.flatMap(({ cells }) => cells);
  });
  const printed = new Map<string, string>();
  for (const piece of phrases.flat())
    if (typeof piece === "object" && "figure" in piece && /^\p{Nd}/u.test(piece.text))
      printed.set(piece.figure, piece.text);
  return [...printed].map(([figure, text]) => ({ figure, printed: text }));
}
