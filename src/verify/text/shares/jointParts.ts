import { clauseBefore } from "../clauses/clauseBefore.js";
import { labelOf } from "../clauses/labelOf.js";
import { stemsOf } from "../clauses/stemsOf.js";
import { TOGETHER } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";

/** "These three", "between them", `الاثنان`. */
const TWO =
  /(?<![a-z])(?:two|both)(?![a-z])|(?<![ء-ي])(?:ال)?(?:اثن|جهت|قطاع|فيت|نوع|سبب|مدينت|بند|موضوع)(?:ان|ين)(?![ء-ي])|كلاهما|كلتاهما/;
/** They are named here, and have no numbers of their own: "the three most common subjects (delays, fees and noise) together". */
const NAMED_HERE = /\([^()\d]{4,}\)|(?<![a-z])most (?:common|frequent|cited)(?![a-z])/;
const THREE = /(?<![a-z])three(?![a-z])|(?<![ء-ي])ال?ثلاثه?(?![ء-ي])/;

/** The counts that a percentage takes together: those that its words name, or the two or three that the sentence before, or what follows a colon, gives. */
export function jointParts(percent: Item, counts: readonly Item[]): readonly Item[] {
  const words = percent.before;
  const clause = clauseBefore(words);
  const stems = new Set(stemsOf(clause));
  const said = counts.map((count) => stemsOf(labelOf(count)));
  const named = counts.filter(
    (count, at) =>
      count.end <= percent.start &&
      said[at]?.some((stem) => stems.has(stem) && said.filter((list) => list.includes(stem)).length === 1),
  );
  const isJoined = TOGETHER.test(words) || /(?<![a-z])and(?![a-z])|\sو(?=ال)/.test(clause);
  if (named.length > 1) return isJoined ? named : [];
  if (!TOGETHER.test(words) || NAMED_HERE.test(words)) return [];
  const number = TWO.test(words) ? 2 : THREE.test(words) ? 3 : undefined;
  const behind = /^[^.؛;]*:/.test(percent.after)
    ? counts.filter(({ sentence, start }) => sentence === percent.sentence && start > percent.start)
    : [];
  if (behind.length === number) return behind;
  const last = counts.findLast(({ end }) => end <= percent.start);
  const told = counts.filter(({ end, sentence }) => end <= percent.start && percent.sentence - sentence <= 2);
  // "9,640 rang about bills. Leaks were the subject of 14,300. Together the two".
  if (number !== undefined && told.length === number) return told;
  const before = told.filter(({ sentence }) => sentence === last?.sentence);
  const rest = before.filter(({ value }) => before.some((other) => other.value > value));
  return number === undefined && rest.length > 1
    ? rest
    : before.length === number
      ? before
      : rest.length === number
        ? rest
        : [];
}
