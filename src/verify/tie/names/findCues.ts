import { bareWord } from "./bareWord.js";
import { type Cue, OTHER_CHANNEL } from "./cueWords.js";
import { findPhrases, type PhraseMention } from "./findPhrases.js";
import { forEachWord } from "./forEachWord.js";
import type { Name } from "./pageNames.js";
import type { PageVocabulary } from "./pageVocabulary.js";

/** A word of the page that says what numbers near it are about. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly cue: Cue;
  /** A glued "and" begins it. */
  readonly isJoined: boolean;
}

/** A letter, digit or mark: a word goes on. */
const LETTER = /[\u0300-\u036F\dA-Za-zÀ-ɏؠ-٩ٮ-ۓ۰-۹]/;

/** Nothing but marks stands before a name in its line. */
const FIRST = /(?:^|\n)[^A-Za-zء-ي\d\n]*$/;
/** How far, in characters, words before a name are looked at. */
const BEFORE = 28;
/** No more marks stand there. */
const NEAR = 12;

/** What is counted of all, with the article that the name of a channel need not have: "المجموع الكلي للتواصل". */
const OF_ALL =
  /(?:مجموع|[إا]جمالي|جمل[ةه]|عدد|حالات|\btotal|\ball)(?: (?:ال)?(?:كلي|عام|عدد|حالات|number of))*[ \u2066-\u2069]+$/i;

/** Finds the names and words of a vocabulary in a text; within a name, only a word of a subject speaks for itself, unless the name has its own. */
export function findCues(text: string, vocabulary: PageVocabulary): readonly Mention[] {
  const found: Mention[] = [];
  let nameEnd = 0;
  const phrases = findPhrases(text);
  let next = 0;
  let hasSubject = false;
  let partEnd = 0;
  // Who handles tickets may have a channel in the name: "the post office" is no post.
  let groupEnd = 0;
  let said: PhraseMention | undefined;
  forEachWord(text, (word, start) => {
    const { cues, isJoined, names } = vocabulary(word);
    for (; (phrases[next]?.end ?? Number.POSITIVE_INFINITY) <= start; next++);
    const phrase = phrases[next];
    if (names.length > 0 && start >= nameEnd) {
      for (const name of names) {
        const end = endOfName(name, text, word, start);
        if (end === undefined || isWithin(start, end, phrase)) continue;
        if (name.isGeneral && OF_ALL.test(text.slice(Math.max(0, start - BEFORE), start))) continue;
        const isPart = name.cues[0]?.about === "part" && name.cues[0] !== OTHER_CHANNEL;
        const isSaid = isPart
          ? start >= partEnd
          : !name.isFirst || FIRST.test(text.slice(Math.max(0, start - NEAR), start));
        const isNameJoined = word.startsWith("و") && bareWord(word) !== name.first;
        if (isSaid) for (const cue of name.cues) found.push({ start, end, cue, isJoined: isNameJoined });
        // The words of a part go on speaking for themselves.
        if (isPart && !name.isOfAll) {
          partEnd = Math.max(partEnd, end);
          if (name.cues.some(({ name: part }) => part.startsWith("tickets/"))) groupEnd = partEnd;
          continue;
        }
        nameEnd = end;
        // A name without a channel or subset of the report says nothing of the numbers behind it.
        hasSubject = name.isOfAll || name.cues.length === 0 || name.cues.some(({ about }) => about === "subject");
        break;
      }
    }
    const end = start + word.length;
    if (phrase !== undefined && start >= phrase.start) {
      // One may begin with a number, so that its first word is further on.
      if (phrase !== said && phrase.cue !== undefined && phrase.start >= nameEnd)
        found.push({ ...phrase, cue: phrase.cue, isJoined: word.startsWith("و") });
      said = phrase;
      const isSilent = phrase.cue === undefined || hasSubject;
      for (const cue of cues) if (cue.about === "subject" && !isSilent) found.push({ start, end, cue, isJoined });
      return;
    }
    for (const cue of cues)
      if (start >= nameEnd ? start >= groupEnd || cue.about !== "channel" : cue.about === "subject" && !hasSubject)
        found.push({ start, end, cue, isJoined });
  });
  return found;
}

/** Whether a name is a word of a phrase that says nothing: "on the other hand". */
function isWithin(start: number, end: number, phrase: PhraseMention | undefined): boolean {
  return phrase !== undefined && phrase.cue === undefined && phrase.start < start && phrase.end >= end;
}

const UNSEEN = /[\\\u2066-\u2069]/;

/** Where a name ends that begins with a word of the text, if it stands there; Markdown may escape its signs, and isolates part them. */
function endOfName({ before, after, exactly }: Name, text: string, word: string, start: number): number | undefined {
  if (exactly !== undefined && exactly !== word) return undefined;
  let from = start;
  for (let at = before.length - 1; at >= 0; at--) {
    if (text.charAt(--from) !== before.charAt(at)) return undefined;
    if (text.charAt(from - 1) === "\\") from--;
  }
  let end = start + word.length;
  for (const sign of after) {
    if (UNSEEN.test(text.charAt(end))) end++;
    const there = text.slice(end, end + sign.length);
    if (there !== sign && there.toLowerCase() !== sign.toLowerCase()) return undefined;
    end += sign.length;
  }
  return LETTER.test(text.charAt(end)) || LETTER.test(before === "" ? "" : text.charAt(from - 1)) ? undefined : end;
}
