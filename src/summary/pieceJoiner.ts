import { setApart } from "../language/setApart.js";
import type { Language } from "../model/lists.js";
import { remember } from "../model/remember.js";
import { keepsDirection } from "./keepsDirection.js";
import type { Phrase } from "./Summary.js";
import { ARABIC_TELEPHONE, TELEPHONE } from "./telephone.js";

/** How a rendered summary may keep its numbers in order. */
export const RENDERED_BIDI = ["none", "isolate"] as const;

/** Writes phrases as text, every piece guarded from markup. Where `bidi` says so their numbers, addresses and names are set apart. */
export function pieceJoiner(
  bidi: (typeof RENDERED_BIDI)[number],
  language: Language,
  guard: (text: string) => string = (text) => text,
): (phrase: Phrase) => string {
  // The same few words stand between all numbers.
  const apart = bidi === "isolate" ? setApart : (text: string) => text;
  const words = remember((text) =>
    (keepsDirection(text, language) ? apart : String)(guard(text.replace(TELEPHONE, (number) => apart(number)))),
  );
  const verbatim = (text: string): string =>
    bidi === "isolate" && ARABIC_TELEPHONE.test(text) ? apart(`\u202D${guard(text)}\u202C`) : apart(guard(text));
  return (phrase) => {
    let joined = "";
    for (const piece of phrase)
      joined +=
        typeof piece === "string"
          ? words(piece)
          : "figure" in piece
            ? apart(guard(piece.text))
            : verbatim(piece.verbatim);
    return joined;
  };
}
