// Numbers, and words of one common script, are most of what is asked about: a class of their own is found ten times as fast.
// Of the codes from 0600 to 06D3, letters are those from 0620 on but for 064B to 066D and 0670.
const NO_LETTERS = /^[\0-@[-`{-\u00A9\u0600-\u061F\u064B-\u066D\u0670\u2000-\u206F]*$/;
const ARABIC = /^[\0-@[-`{-\u00A9\u0600-\u06D3\u2000-\u206F]*$/;
const LATIN = /^[\0-\u00A9\u2000-\u206F]*$/;
const RTL_LETTER = /(?=\p{L})[\u0590-\u08FF\uFB1D-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
const LTR_LETTER = /[^\P{L}\u0590-\u08FF\uFB1D-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** The directions in which the letters of a text are written, that of its first letter first (UAX #9, P2); none for a text without letters. */
export function letterDirections(text: string): readonly ("rtl" | "ltr")[] {
  if (NO_LETTERS.test(text)) return [];
  if (ARABIC.test(text)) return ["rtl"];
  if (LATIN.test(text)) return ["ltr"];
  const rtl = text.search(RTL_LETTER);
  const ltr = text.search(LTR_LETTER);
  if (ltr < 0) return rtl < 0 ? [] : ["rtl"];
  if (rtl < 0) return ["ltr"];
  return rtl < ltr ? ["rtl", "ltr"] : ["ltr", "rtl"];
}
