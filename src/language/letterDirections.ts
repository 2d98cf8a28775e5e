type Direction = "rtl" | "ltr";

const LETTER = /\p{L}/u;
const RTL_BLOCKS = /[\u0590-\u08FF\uFB1D-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

const NO_LETTER = 1;
const RTL = 2;
const LTR = 3;

/** What each code unit is, 0 where it was not asked for yet: to ask a pattern about each piece of a page takes several times as long. */
let kinds: Uint8Array | undefined;

/** The directions in which the letters of a text are written, that of its first letter first (UAX #9, P2); none for a text without letters. */
export function letterDirections(text: string): readonly Direction[] {
  kinds ??= new Uint8Array(0x10000);
  let first = NO_LETTER;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const kind = kinds[code] || kindOf(text, at);
    // What half a character is depends on the other half.
    if (code < 0xd800 || code > 0xdfff) kinds[code] = kind;
    if (kind === NO_LETTER || kind === first) continue;
    if (first !== NO_LETTER) return first === RTL ? ["rtl", "ltr"] : ["ltr", "rtl"];
    first = kind;
  }
  return first === NO_LETTER ? [] : first === RTL ? ["rtl"] : ["ltr"];
}

function kindOf(text: string, at: number): number {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  if (!LETTER.test(character)) return NO_LETTER;
  return RTL_BLOCKS.test(character) ? RTL : LTR;
}
