import { foldCharacter } from "../foldCharacter.js";

/** What a character is to the reader: below {@link VOWEL} a kind of gap, from {@link LETTER} on the folded letter itself. */
const CONTROL = 0;
export const SPACE = 1;
export const WALL = 2;
export const BREAK = 3;
export const BRACKET = 4;
export const COLON = 5;
export const DASH = 6;
export const COMMA = 7;
export const SLASH = 8;
export const PERCENT = 9;
export const VOWEL = 95;
export const DIGIT = 96;
export const LETTER = 97;

const GAPS: readonly (readonly [kind: number, characters: string])[] = [
  [SPACE, " \u00A0\u202F\u2009\u200A\u2007\u3000"],
  [WALL, "\n\r\t|\f\u2028\u2029"],
  [BRACKET, "()[]{}\"'*\u201C\u201D\u2018\u2019\u201E\u2032\u2033«»"],
  [COLON, ":="],
  [DASH, "-\u2010\u2011\u2012\u2013\u2014\u2212_"],
  [COMMA, ",،"],
  [SLASH, "/"],
  [PERCENT, "%٪"],
];
const TABLE_SIZE = 0x2213;
let table: Uint16Array | undefined;

/** The kinds of all characters up to the minus sign U+2212, made on first use. */
export function characterKinds(): Uint16Array {
  table ??= makeTable();
  return table;
}

/** The kind of the character at an index; before and after the text stands a wall. */
export function kindAt(kinds: Uint16Array, text: string, index: number): number {
  const code = text.charCodeAt(index);
  return code < TABLE_SIZE ? (kinds[code] ?? BREAK) : highKind(code);
}

function highKind(code: number): number {
  if (Number.isNaN(code)) return WALL;
  if (code === 0xfeff) return CONTROL;
  if ((code < 0xfb50 || code > 0xfdff) && (code < 0xfe70 || code > 0xfefc)) return BREAK;
  return foldCharacter(code).charCodeAt(0);
}

function makeTable(): Uint16Array {
  const kinds = new Uint16Array(TABLE_SIZE).fill(BREAK);
  for (let code = 0x30; code < 0x700; code++) {
    if (code === 0x250) code = 0x600;
    const folded = foldCharacter(code);
    const letter = folded.toLowerCase().charCodeAt(0);
    if (folded === "") kinds[code] = code < 0x640 ? CONTROL : VOWEL;
    else if (letter <= 0x39) kinds[code] = DIGIT;
    else if (isLetter(letter)) kinds[code] = letter;
  }
  for (let code = 0x200b; code < 0x206a; code++) if (foldCharacter(code) === "") kinds[code] = CONTROL;
  kinds[0xad] = CONTROL;
  for (const [kind, characters] of GAPS) for (const character of characters) kinds[character.charCodeAt(0)] = kind;
  return kinds;
}

function isLetter(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0xc0 && code < 0x250) ||
    (code >= 0x620 && code <= 0x6d3 && code !== 0x66d)
  );
}
