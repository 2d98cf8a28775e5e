const RTL_LETTER = /(?=\p{L})[\u0590-\u08FF\uFB1D-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
const LTR_LETTER = /[^\P{L}\u0590-\u08FF\uFB1D-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** The directions in which the letters of a text are written, that of its first letter first (UAX #9, P2); none for a text without letters. */
export function letterDirections(text: string): readonly ("rtl" | "ltr")[] {
  let [rtl, ltr] = [-1, -1];
  // Numbers, and words of the two common scripts, are most of what is asked about: by their codes they are known several times as fast.
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0xaa) {
      const small = code | 0x20;
      if (ltr < 0 && small > 0x60 && small < 0x7b) ltr = at;
    } else if (code >= 0x600 && code < 0x6d4) {
      if (rtl < 0 && code > 0x61f && (code < 0x64b || code > 0x66d) && code !== 0x670) rtl = at;
    } else if (code < 0x2000 || code > 0x206f) {
      rtl = text.search(RTL_LETTER);
      ltr = text.search(LTR_LETTER);
      break;
    }
  }
  if (ltr < 0) return rtl < 0 ? [] : ["rtl"];
  if (rtl < 0) return ["ltr"];
  return rtl < ltr ? ["rtl", "ltr"] : ["ltr", "rtl"];
}
