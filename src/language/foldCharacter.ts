/** Letters, and what stands for each of them in the folded text. */
const VARIANTS = "أإآٱىیئةؤک";
const LETTERS = "اااايييهوك";

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
  if (isMark(code)) return "";
  const variant = VARIANTS.indexOf(character);
  return variant < 0 ? character : LETTERS.charAt(variant);
}

function isMark(code: number): boolean {
  if (code < 0x2000) {
    return (code > 0x64a && code < 0x660) || code === 0x640 || code === 0x670 || code === 0xad || code === 0x61c;
  }
  const isControl = (code > 0x200a && code < 0x2010) || (code > 0x2029 && code < 0x202f);
  return isControl || (code > 0x2065 && code < 0x206a) || code === 0xfeff;
}

function foldLigature(character: string): string {
  // A form that is nothing but a mark has a blank below it.
  const letters = character.normalize("NFKC").trim();
  if (letters === character) return character;
  let folded = "";
  for (const letter of letters) folded += foldCharacter(letter.charCodeAt(0));
  return folded;
}
