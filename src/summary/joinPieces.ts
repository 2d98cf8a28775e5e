import { isolate } from "../language/isolate.js";
import type { Phrase } from "./Summary.js";

/** How a rendered summary may keep its numbers in order. */
export const RENDERED_BIDI = ["none", "isolate"] as const;

/** A phrase as one text, its numbers and addresses set apart where `bidi` says so, every piece guarded from markup first. */
export function joinPieces(
  phrase: Phrase,
  bidi: (typeof RENDERED_BIDI)[number],
  guard?: (text: string) => string,
): string {
  let joined = "";
  for (const piece of phrase) {
    const plain = typeof piece === "string" ? piece : "figure" in piece ? piece.text : piece.verbatim;
    const text = guard === undefined ? plain : guard(plain);
    joined += typeof piece === "object" && bidi === "isolate" ? isolate(text) : text;
  }
  return joined;
}
