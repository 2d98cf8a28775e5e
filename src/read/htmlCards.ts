import type { Span } from "../model/Finding.js";

/** No card is longer, and none has more lines. */
const LENGTH = 200;
const LINES = 4;

/** The blocks that hold a few short lines and no such block, in the order of the text; `blocks` come in the order in which they end. */
export function htmlCards(blocks: readonly Span[], text: string): readonly Span[] {
  const cards: Span[] = [];
  for (const { start, end } of blocks) {
    if (end - start > LENGTH || (cards.at(-1)?.end ?? 0) > start) continue;
    const lines = text
      .slice(start, end)
      .split("\n")
      .filter((line) => line.trim() !== "").length;
    if (lines > 1 && lines <= LINES) cards.push({ start, end });
  }
  return cards;
}
