import { setApart } from "../language/setApart.js";
import type { Language } from "../model/lists.js";
import { remember } from "../model/remember.js";
import { keepsDirection } from "./keepsDirection.js";
import { nameDirection } from "./nameDirection.js";
import type { Phrase } from "./Summary.js";
import { TELEPHONE_ALONE } from "./telephoneAlone.js";
import { withTelephones } from "./withTelephones.js";

/** How a rendered summary may keep its numbers in order. */
export const RENDERED_BIDI = ["none", "isolate"] as const;

/** Writes phrases as text, every piece guarded from markup. Where `bidi` says so their numbers, addresses and names are set apart. */
export function pieceJoiner(
  bidi: (typeof RENDERED_BIDI)[number],
  language: Language,
  guard: (text: string) => string = (text) => text,
): (phrase: Phrase) => string {
  const isIsolated = bidi === "isolate";
  const apart = (text: string): string => (isIsolated ? setApart(text) : text);
  // The groups of Arabic digits run from the right in an isolate, too, where no direction is forced on them (UAX #9, N1).
  const telephone = (text: string, isArabic: boolean): string =>
    isIsolated && isArabic ? apart(`\u202D${text}\u202C`) : apart(text);
  const words = (text: string): string => {
    const written = guard(withTelephones(text, telephone));
    return isIsolated && keepsDirection(text, language) ? setApart(written, nameDirection(text, language)) : written;
  };
  // The same few words stand between all numbers.
  const known = remember(words);
  const verbatim = (text: string): string => {
    if (TELEPHONE_ALONE.test(text)) return telephone(guard(text), /[٠-٩]/.test(text));
    // What has no blank is an address, in which nothing changes places.
    if (!text.includes(" ")) return apart(guard(text));
    return keepsDirection(text, language) ? words(text) : apart(words(text));
  };
  return (phrase) => {
    let joined = "";
    for (const piece of phrase)
      joined +=
        typeof piece === "string"
          ? known(piece)
          : "figure" in piece
            ? apart(guard(piece.text))
            : verbatim(piece.verbatim);
    return joined;
  };
}
