import { FeedbackError } from "../model/FeedbackError.js";
import { LANGUAGES } from "../model/lists.js";
import type { Block, Summary } from "./Summary.js";

/** Refuses, by its place, what is no summary: a report, for one, or a section written by hand without its heading. */
export function requireSummary(summary: Summary): void {
  if (typeof summary?.title !== "string" || !LANGUAGES.includes(summary.language) || !Array.isArray(summary.sections))
    throw new FeedbackError("bad-input", "a renderer needs a summary", summary);
  for (const [index, section] of summary.sections.entries())
    if (typeof section?.heading !== "string" || !Array.isArray(section.blocks) || !section.blocks.every(isBlock))
      throw new FeedbackError("bad-input", "a section needs a heading and blocks", section, `sections.${index}`);
}

function isBlock(block: Block | null): boolean {
  if (block?.type === "paragraph") return Array.isArray(block.phrase);
  if (block?.type === "list") return Array.isArray(block.items);
  return block?.type === "table" && Array.isArray(block.columns) && Array.isArray(block.rows);
}
