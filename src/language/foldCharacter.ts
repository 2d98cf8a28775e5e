const MARKS = /[\u00AD\u061C\u0640\u064B-\u065F\u0670\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/;
const FOLDED: Readonly<Record<string, string>> = {
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ٱ: "ا",
  ى: "ي",
  ی: "ي",
  ئ: "ي",
  ة: "ه",
  ؤ: "و",
  ک: "ك",
};

/**
 * Folds one UTF-16 code unit for comparison, so that a caller can keep the offsets of the original text.
 *
 * @param code - the code unit, as `charCodeAt` gives it
 * @returns what stands for it in the folded text: itself, another letter, an ASCII digit, the letters of a ligature, or "" for a
 * vowel mark, tatweel or invisible mark
 */
export function foldCharacter(code: number): string {
  const character = String.fromCharCode(code);
  if (code < 0xad) return character;
  if ((code >= 0x660 && code <= 0x669) || (code >= 0x6f0 && code <= 0x6f9)) return String(code & 15);
  if ((code >= 0xfb50 && code <= 0xfdff) || (code >= 0xfe70 && code <= 0xfefc)) return foldLigature(character);
  if ((code > 0x62a && code < 0x640) || (code > 0x640 && code < 0x649)) return character;
  if (MARKS.test(character)) return "";
  return FOLDED[character] ?? character;
}

function foldLigature(character: string): string {
  const letters = character.normalize("NFKC");
  if (letters === character) return character;
  let folded = "";
  for (const letter of letters) folded += foldCharacter(letter.charCodeAt(0));
  return folded;
}
