import { foldText } from "../../../language/foldText.js";
import { clauseBefore } from "../clauses/clauseBefore.js";
import { isOfMultiple } from "../clauses/isOfMultiple.js";
import { sharesStem } from "../clauses/sharesStem.js";
import { nearby } from "../relations/nearby.js";
import type { Item, Relation } from "../relations/Relation.js";
import type { Reading } from "../sums/Reading.js";
import { findFraction } from "./findFraction.js";
import { findMultiple } from "./findMultiple.js";

const REACH = 16;
/** Between a year and its number: `مكالمات 2023 البالغة 2,700`. */
const OF_YEAR = /^ (?:البالغ[ء-ي]*|(?:التي|الذي) (?:بلغ|كان)[ء-ي]*)\s*$/;
/** What the one before is of is told to be this multiple itself: "twice the 2,700, which is three times". */
const ITSELF = /(?<![a-zء-ي])(?:which|that|itself|[وف]?ه[وي]|بدوره[ا]?|الت?ي|الذي)(?![a-zء-ي])/;
/** A list may stand between a fraction and its whole. */
const FAR = 60;
/** A longer gap ties nothing. */
const LONGEST = 300;
/** So far before a verb its subject may stand. */
const REACH_OF_SUBJECT = 60;
/** How far the last sentence of the paragraph before is: its full stop and two line breaks part sentences. */
const PARAGRAPH = 3;

/** Finds the multiples and fractions that a text tells in words, and the numbers they are said of. */
export function findRatios({ text, items, sums, sentenceStarts: starts, ratios }: Reading): readonly Relation[] {
  if (ratios.length === 0) return [];
  const totals = new Map(sums.flatMap(({ parts, total }) => parts.map((part) => [part, total] as const)));
  const headline = text.indexOf("\n");
  let sentence = 0;
  return ratios.flatMap((said, index) => {
    while ((starts[sentence + 1] ?? text.length + 1) <= said.start) sentence++;
    const at = sentence;
    // "تضاعفت ثلاث مرات": the verb says no number of its own.
    if (said.kind === "verb" && (ratios[index + 1]?.start ?? Number.POSITIVE_INFINITY) - said.end < 30) return [];
    const around = nearby(items, said.start, REACH).filter(({ start, end }) => end <= said.start || start >= said.end);
    const inside = around.filter((item) => item.sentence === at);
    const words = foldText(text.slice(Math.max(0, said.start - REACH_OF_SUBJECT), said.start));
    const subject = clauseBefore(words.split(/[:\n]/).at(-1) ?? "");
    // A headline speaks of the numbers of the first sentence that has some, or has some of what it names.
    const isOver = inside.length === 0 && said.start <= headline;
    const first = isOver ? (overOf(subject, around)?.sentence ?? at) : at;
    const gap = (from: number, to: number) => foldText(text.slice(Math.max(from, to - LONGEST), to));
    // "Twice the 2,700 of May and three times the 1,800 of June": of neither is the other told.
    const object = inside.findLast(({ end }) => end <= said.start);
    const isOfOther =
      said.kind === "times" && object && isOfMultiple(object) && !ITSELF.test(gap(object.end, said.start));
    const own = around.filter((item) => item.sentence === first && !(isOfOther && item === object) && !isYear(item));
    const last = around.findLast((item) => item.sentence < at)?.sentence ?? -1;
    const earlier = at - last > PARAGRAPH ? [] : around.filter((item) => item.sentence === last);
    const placed = { said, own, earlier, gap };
    return said.kind === "part"
      ? findFraction(placed, around, nearby(items, said.start, FAR), totals)
      : findMultiple(placed);
  });
}

/** Whether a number names the year of the next one. */
function isYear({ value, start, end, after }: Item): boolean {
  return value > 1900 && value < 2100 && end - start === 4 && OF_YEAR.test(after);
}

/** The first of some numbers that is of what the words of a headline name, or the first of all. */
function overOf(words: string, items: readonly Item[]): Item | undefined {
  return (
    items.find(({ noun }) => noun !== undefined && noun.length > 3 && words.includes(noun.slice(0, -1))) ??
    items.find((item) => sharesStem(clauseBefore(item.before), words)) ??
    items[0]
  );
}
