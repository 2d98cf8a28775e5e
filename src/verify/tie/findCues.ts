import { bareWord, WORD } from "./bareWord.js";
import type { Cue } from "./cueWords.js";
import type { PageVocabulary } from "./pageVocabulary.js";

/** A word of the page that says what numbers near it are about. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly cue: Cue;
}

/** Finds the words of a vocabulary in a text, also behind what Arabic glues before a word. */
export function findCues(text: string, vocabulary: PageVocabulary): readonly Mention[] {
  const found: Mention[] = [];
  const known = new Map<string, readonly Cue[]>();
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    let cues = known.get(word);
    if (cues === undefined) {
      cues = cuesOf(word, vocabulary);
      known.set(word, cues);
    }
    const start = match.index;
    for (const cue of cues) found.push({ start, end: start + word.length, cue });
  }
  return found;
}

function cuesOf(word: string, vocabulary: PageVocabulary): readonly Cue[] {
  const bare = bareWord(word);
  for (const prefix of ["", "و", "ف", "ب", "ل", "ك", "وب", "ول"]) {
    if (!bare.startsWith(prefix)) continue;
    const cues = vocabulary.get(bareWord(bare.slice(prefix.length)));
    if (cues !== undefined) return cues;
  }
  return bare.startsWith("لل") ? (vocabulary.get(bare.slice(2)) ?? []) : [];
}
