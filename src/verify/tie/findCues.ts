import type { Cue } from "./cueWords.js";
import { forEachWord } from "./forEachWord.js";
import type { PageVocabulary } from "./pageVocabulary.js";

/** A word of the page that says what numbers near it are about. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly cue: Cue;
}

/** Finds the words of a vocabulary in a text. */
export function findCues(text: string, vocabulary: PageVocabulary): readonly Mention[] {
  const found: Mention[] = [];
  forEachWord(text, (word, start) => {
    for (const cue of vocabulary(word)) found.push({ start, end: start + word.length, cue });
  });
  return found;
}
