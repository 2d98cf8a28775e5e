import { foldCharacter } from "../foldCharacter.js";

/**
 * What a character is to the reader: below {@link KIND.vowel} a kind of gap, from {@link KIND.digit} on a digit, its value in the lowest
 * four bits and its script in the next, from {@link KIND.letter} on the folded letter itself.
 */
export enum KIND {
  control = 0,
  space = 1,
  wall = 2,
  break = 3,
  bracket = 4,
  colon = 5,
  dash = 6,
  comma = 7,
  slash = 8,
  percent = 9,
  vowel = 47,
  digit = 48,
  /** A vowel mark by itself, in its presentation form: it parts words. */
  alone = 96,
  letter = 97,
}

/** The characters of each kind of gap, in the order of the kinds. */
const GAPS = [
  "\u00AD",
  " \u00A0\u202F\u2009\u200A\u2007\u3000",
  "\n\r\t|\f\u2028\u2029",
  "",
  "()[]{}\"'*\u201C\u201D\u2018\u2019\u201E\u2032\u2033«»¹²³⁴⁵⁶⁷⁸⁹†‡",
  ":=",
  "-\u2010\u2011\u2012\u2013\u2014\u2212_",
  ",،",
  "/",
  // U+2052 is a minus of commerce, which documents have for the sign of a percentage.
  "%٪\u2052",
];
const TABLE_SIZE = 0x2213;
let table: Uint16Array | undefined;

/** The kinds of the characters of a text, worked out once, as most of them are looked at several times. */
export function characterKinds(text: string): Uint16Array {
  const { length } = text;
  const kinds = new Uint16Array(length);
  // Called so it is fast however the engine keeps the text.
  for (let index = 0; index < length; index++) kinds[index] = kindOf(String.prototype.charCodeAt.call(text, index));
  return kinds;
}

/** The kind of a character; the table of them is made on first use. */
export function kindOf(code: number): number {
  table ??= makeTable();
  return code < TABLE_SIZE ? (table[code] ?? KIND.break) : highKind(code);
}

/** The kind of the character at an index; before and after the text stands a wall. */
export function kindAt(kinds: Uint16Array, index: number): number {
  return kinds[index] ?? KIND.wall;
}

/** Whether a kind is that of a digit. */
export function isDigitKind(kind: number): boolean {
  return kind >= KIND.digit && kind < KIND.alone;
}

function highKind(code: number): number {
  if (code === 0xfeff) return KIND.control;
  if ((code < 0xfb50 || code > 0xfdff) && (code < 0xfe70 || code > 0xfefc)) return KIND.break;
  const folded = foldCharacter(code);
  return folded === "" ? KIND.alone : folded.charCodeAt(0);
}

function makeTable(): Uint16Array {
  const kinds = new Uint16Array(TABLE_SIZE).fill(KIND.break);
  for (let code = 0x30; code < 0x700; code++) {
    if (code === 0x250) code = 0x600;
    const folded = foldCharacter(code);
    const letter = folded.toLowerCase().charCodeAt(0);
    if (folded === "") kinds[code] = code < 0x640 ? KIND.control : KIND.vowel;
    else if (letter <= 0x39) kinds[code] = letter + (code < 0x600 ? 0 : code < 0x6f0 ? 16 : 32);
    else if (isLetter(letter)) kinds[code] = letter;
  }
  for (let code = 0x200b; code < 0x206a; code++) if (foldCharacter(code) === "") kinds[code] = KIND.control;
  GAPS.forEach((characters, kind) => {
    for (const character of characters) kinds[character.charCodeAt(0)] = kind;
  });
  return kinds;
}

function isLetter(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0xc0 && code < 0x250) ||
    (code >= 0x620 && code <= 0x6d3 && code !== 0x66d)
  );
}
