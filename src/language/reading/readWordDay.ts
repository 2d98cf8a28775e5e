import { readDayOf } from "./readDayOf.js";
import { type Found, follows, type Source } from "./Source.js";
import { GAP } from "./tokenize.js";
import type { Word } from "./Word.js";

/** No part of a month is definite, "a third of March"; the first day of one is a `فاتح` in the Maghreb. */
const OF_MONTH = /(?<![a-z])the [a-z]+$|فاتح$/i;
/** What is the second, or so, of its kind in a month: `الأسبوع الثاني من مارس`; a day of the week is not. */
const OF_KIND = /(?<![ء-ي]|يوم )[وفبك]?(?:ال|لل)(?!يوم)[ء-ي]{3,} $/;
/** How far, in characters, the word before a day is looked at. */
const NEAR = 16;

/** Reads the day of a month that is told in words: `الحادي والعشرين من مارس 2021`, `فاتح مارس`, "the twenty-first of March". */
export function readWordDay(source: Source, at: number): Found | undefined {
  const { text, tokens } = source;
  const token = tokens[at];
  const ten = tokens[at + 1];
  const day = dayOf(token?.word);
  if (token === undefined || day === 0) return undefined;
  const from = Math.max(0, token.start - NEAR);
  const isArticle = (token.prefix & 4) > 0;
  if (isArticle ? OF_KIND.test(text.slice(from, token.start)) : !OF_MONTH.test(text.slice(from, token.end)))
    return undefined;
  const more = follows(ten, GAP.space | GAP.dash) ? dayOf(ten.word) : 0;
  return more === 0 ? readDayOf(source, at + 1, day, token.start) : readDayOf(source, at + 2, day + more, token.start);
}

/** What a word of a day adds to it, or 0: the 1 and 20 of "twenty-first". */
function dayOf(word: Word | undefined): number {
  const { ordinal, number = 0 } = word ?? {};
  return ordinal ?? (number === 20 || number === 30 ? number : 0);
}
