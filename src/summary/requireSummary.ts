import { FeedbackError } from "../model/FeedbackError.js";
import { LANGUAGES } from "../model/lists.js";
import type { Block, Phrase, Piece, Summary } from "./Summary.js";

/** Refuses, by its place, what is no summary: a report, for one, or a section written by hand without its heading. */
export function requireSummary(summary: Summary): void {
  const { title, language, direction, sections } = summary ?? {};
  const isDirected = direction === "rtl" || direction === "ltr";
  if (!isText(title) || !LANGUAGES.includes(language) || !isDirected || !Array.isArray(sections))
    throw new FeedbackError("bad-input", "a renderer needs a summary", summary);
  for (const [index, section] of sections.entries()) {
    const { id, heading, blocks } = section ?? {};
    if (!isText(id) || !isText(heading) || !isList(blocks, isBlock))
      throw new FeedbackError("bad-input", "a section needs an id, a heading and blocks", section, `sections.${index}`);
  }
}

function isBlock(block: Block | null): boolean {
  if (block?.type === "paragraph") return isPhrase(block.phrase);
  if (block?.type === "list") return isList(block.items, isPhrase);
  if (block?.type !== "table" || !isText(block.caption) || !isList(block.columns, isPhrase)) return false;
  return isList(block.rows, (row) => isPhrase(row?.header) && isList(row.cells, isPhrase));
}

function isPhrase(phrase: Phrase | undefined): boolean {
  return isList(phrase, isPiece);
}

function isPiece(piece: Piece | null): boolean {
  if (typeof piece !== "object" || piece === null) return isText(piece);
  return "verbatim" in piece
    ? isText(piece.verbatim)
    : isText(piece.figure) && isText(piece.text) && isText(piece.value);
}

function isText(value: unknown): boolean {
  return typeof value === "string";
}

function isList<Item>(list: readonly Item[] | undefined, isItem: (item: Item) => boolean): boolean {
  if (!Array.isArray(list)) return false;
  // Not `every`, which passes over holes.
  for (const item of list) if (!isItem(item)) return false;
  return true;
}
