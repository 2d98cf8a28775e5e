import { directed } from "../language/directed.js";
import { checkOption } from "../model/checkOption.js";
import { checkOptionNames } from "../model/checkOptionNames.js";
import type { BidiMode } from "../model/lists.js";
import { captionOf } from "./captionOf.js";
import { pieceJoiner, RENDERED_BIDI } from "./pieceJoiner.js";
import { requireSummary } from "./requireSummary.js";
import type { Block, Phrase, Summary } from "./Summary.js";

/** Options of {@link renderText} and {@link renderMarkdown}. */
export interface RenderTextOptions {
  /** How numbers, addresses and names of the other script keep their order: `"isolate"` unless said otherwise; `"none"` writes no invisible marks. */
  readonly bidi?: Exclude<BidiMode, "marks">;
}

/**
 * Writes a summary as plain text: headings, sentences, and tables with tabs between their cells.
 *
 * @param summary - what {@link summarize} gives
 * @param options - whether numbers, addresses and names of the other script are isolated
 * @returns the text, its lines ended by LF
 * @throws `bad-option`; `bad-input` for what is no summary
 *
 * @example
 * ```ts
 * import { firstQuarter2021, renderText, summarize } from "beneficiary-feedback";
 * const text = renderText(summarize(firstQuarter2021), { bidi: "none" });
 * console.log(text.includes("٦٤٩٬٩٤٠ مكالمة")); // => true
 * ```
 */
export function renderText(summary: Summary, options: RenderTextOptions = {}): string {
  checkOptionNames(options, { bidi: true });
  requireSummary(summary);
  const { bidi: given = "isolate" } = options;
  const bidi = checkOption("bidi", given, RENDERED_BIDI);
  const join = pieceJoiner(bidi, summary.language);
  const write = (phrases: readonly Phrase[]): string => directed(phrases.map(join).join("\t"), bidi, summary.language);
  const lines = [summary.title];
  for (const { heading, blocks } of summary.sections) {
    lines.push("", heading);
    for (const block of blocks) lines.push("", ...blockLines(block, heading, write));
  }
  return `${lines.join("\n")}\n`;
}

function blockLines(block: Block, heading: string, write: (phrases: readonly Phrase[]) => string): readonly string[] {
  if (block.type === "paragraph") return [write([block.phrase])];
  if (block.type === "list") return block.items.map((item) => `- ${write([item])}`);
  const caption = captionOf(block, heading);
  const lead = caption === undefined ? [] : [write([[caption]])];
  return [...lead, write(block.columns), ...block.rows.map(({ header, cells }) => write([header, ...cells]))];
}
