import { isolate } from "../language/isolate.js";
import type { Language } from "../model/lists.js";
import type { Phrase } from "./Summary.js";
import { splitByScript } from "./splitByScript.js";

/** How a rendered summary may keep its numbers in order. */
export const RENDERED_BIDI = ["none", "isolate"] as const;

/**
 * A phrase as one text, every piece guarded from markup. Where `bidi` says so its numbers and addresses are set apart, and so are
 * words of the other script, the first of which would turn the line.
 */
export function joinPieces(
  phrase: Phrase,
  bidi: (typeof RENDERED_BIDI)[number],
  language: Language,
  guard: (text: string) => string = (text) => text,
): string {
  let joined = "";
  for (const piece of phrase) {
    if (bidi === "none" || typeof piece === "object") {
      const text = guard(typeof piece === "string" ? piece : "figure" in piece ? piece.text : piece.verbatim);
      joined += bidi === "none" ? text : isolate(text);
    } else
      for (const run of splitByScript(piece, language))
        joined += run.language === undefined ? guard(run.text) : isolate(guard(run.text));
  }
  return joined;
}
