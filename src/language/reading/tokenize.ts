import { emailIn, endOfAddress, isAddress, startsAddress } from "./addresses.js";
import { isDigitKind, KIND, kindAt } from "./characters.js";
import { endOfPhrase } from "./endOfPhrase.js";
import { endsSentence } from "./endsSentence.js";
import { addLetter, findWord, LONGEST, theLexicon } from "./lexicon.js";
import { quartersIn } from "./quartersIn.js";
import { type Numeral, readNumeral } from "./readNumeral.js";
import type { Source, Writable } from "./Source.js";
import { takeToken } from "./takeToken.js";
import type { Phrase, Word } from "./Word.js";
import { wordOf } from "./wordOf.js";

/** A known word, a numeral or an e-mail address, and what lies before it. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** The kinds of characters since the token before, a bit for each. */
  readonly gap: number;
  /** The unknown words since the token before. */
  readonly skipped: number;
  /** 1 و or ف, 2 ب or ل or ك, 4 ال. */
  readonly prefix: number;
  readonly word: Word | undefined;
  readonly numeral: Numeral | undefined;
  readonly email: string | undefined;
}

/** The bits of what stands between two tokens: for each kind of gap that at its number. An enum, as a bundle carries only its numbers. */
export enum GAP {
  space = 1 << 1,
  wall = 1 << 2,
  break = 1 << 3,
  bracket = 1 << 4,
  colon = 1 << 5,
  dash = 1 << 6,
  comma = 1 << 7,
  slash = 1 << 8,
  percent = 1 << 9,
  /** Spaces, brackets and quotation marks. */
  near = space | bracket,
}

/** A line is read in pieces of about so many tokens. */
const MANY = 256;
const NO_PHRASES: readonly Phrase[] = [];
const NEWLINE = 10;
const AT_SIGN = 0x40;
const POINT = 0x2e;
/** The point of a shortened month ends no sentence: "Mar. 2021", "Jan. 31", "Jan.-Mar."; that of May does. */
const SHORT_MONTH = /^(?![Mm][Aa][Yy])(?:[A-Za-z]..|[Ss]...)\.(?: ?[\d,–/-]| [a-z])/;

/**
 * Cuts the line at `from`, or some sentences of a long one, into the words, numerals and addresses that matter to figures.
 *
 * @param spare - tokens to be used again
 * @returns where the next line or sentence starts
 */
export function tokenize({ text, kinds }: Source, from: number, tokens: Token[], spare: Writable<Token>[]): number {
  const lexicon = theLexicon();
  const { letters } = lexicon;
  let gap = 0;
  let skipped = 0;
  let last = from;
  let index = from;
  while (index < text.length) {
    const kind = kindAt(kinds, index);
    let start = index;
    let end = index;
    let prefix = 0;
    let word: Word | undefined;
    let numeral: Numeral | undefined;
    let email: string | undefined;
    if (kind >= KIND.letter) {
      let length = 0;
      let hash = 0;
      let letter = kind;
      for (; ; letter = kindAt(kinds, index)) {
        if (letter >= KIND.letter) {
          letters[length & (LONGEST - 1)] = letter;
          hash = addLetter(hash, letter);
          length++;
          end = index + 1;
        } else if (letter === KIND.vowel) end = index + 1;
        else if (letter !== 0) break;
        index++;
      }
      if ((letter === KIND.break || letter === KIND.colon) && startsAddress(text, start, index)) {
        index = end = endOfAddress(text, index);
        email = emailIn(text.slice(start, index));
      } else {
        const found = findWord(lexicon, hash, length);
        const entry = found === 0 ? undefined : lexicon.entries[found >> 3];
        word = entry && wordOf(entry);
        prefix = found & 7;
        for (const phrase of entry?.phrases ?? NO_PHRASES) {
          const phraseEnd = endOfPhrase(kinds, end, phrase.rest);
          if (phraseEnd > index) {
            index = end = phraseEnd;
            word = wordOf(phrase);
          }
        }
      }
      if (word?.month !== undefined && kind < 0x250 && SHORT_MONTH.test(text.slice(start, index + 3))) end = ++index;
      if (word === undefined && email === undefined) {
        skipped++;
        continue;
      }
    } else if (isDigitKind(kind) || (kind === KIND.break && quartersIn(text.charCodeAt(index)) % 4 > 0)) {
      numeral = readNumeral(kinds, text, index, last, tokens.length + 1);
      ({ start, end } = numeral);
      if (text.charCodeAt(start) === POINT) gap &= ~GAP.break;
      index = end;
    } else {
      if (kind === KIND.wall && text.charCodeAt(index) === NEWLINE) return index + 1;
      if (kind !== KIND.break || text.charCodeAt(index) !== AT_SIGN) {
        if (kind < KIND.vowel) gap |= 1 << kind;
        index++;
        if (kind === KIND.break && tokens.length > MANY && endsSentence(text, index, tokens)) return index;
        continue;
      }
      while (start > from && isAddress(text.charCodeAt(start - 1))) start--;
      index = end = endOfAddress(text, index);
      email = emailIn(text.slice(start, end));
      if (email === undefined) {
        gap |= GAP.break;
        continue;
      }
      for (let token = tokens.at(-1); token && token.end > start; token = tokens.at(-1)) {
        gap |= token.gap;
        skipped += token.skipped;
        tokens.pop();
      }
    }
    const token = takeToken(spare);
    token.start = start;
    token.end = end;
    token.gap = gap & ~1;
    token.skipped = skipped;
    token.prefix = prefix;
    token.word = word;
    token.numeral = numeral;
    token.email = email;
    tokens.push(token);
    gap = skipped = 0;
    last = end;
  }
  return index;
}
