import { isolate } from "../language/isolate.js";
import type { Language } from "../model/lists.js";
import { keepsDirection } from "./keepsDirection.js";
import type { Phrase } from "./Summary.js";

/** How a rendered summary may keep its numbers in order. */
export const RENDERED_BIDI = ["none", "isolate"] as const;

/** A phrase as one text, every piece guarded from markup. Where `bidi` says so its numbers, addresses and names are set apart. */
export function joinPieces(
  phrase: Phrase,
  bidi: (typeof RENDERED_BIDI)[number],
  language: Language,
  guard: (text: string) => string = (text) => text,
): string {
  let joined = "";
  for (const piece of phrase) {
    const text = typeof piece === "string" ? piece : "figure" in piece ? piece.text : piece.verbatim;
    const isApart = bidi === "isolate" && (typeof piece === "object" || keepsDirection(piece, language));
    joined += isApart ? isolate(guard(text)) : guard(text);
  }
  return joined;
}
