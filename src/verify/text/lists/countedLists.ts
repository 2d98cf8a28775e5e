import { foldText } from "../../../language/foldText.js";
import { COMPARISON, HIGHEST, OF_WHICH, OPEN, OTHER, TOTAL } from "../passage/cues.js";
import { figuresWithin } from "../passage/figuresWithin.js";
import type { Passage } from "../passage/readPassage.js";
import type { Item } from "../relations/Relation.js";
import { isListSlip } from "./isListSlip.js";
import type { ListCandidate } from "./listCandidates.js";

/** So few classes may be as many as something else, where nothing says "these". */
const FEW = 4;
const MOST = 20;
const LEAD = 24;
/** "In the six governorates, 412": behind the number of the parts its clause ends. */
const AFTER = /^(?: [a-z]+)?\s*[،,:(–—]/;
const BEFORE = /(?<![a-zء-ي])(?:the|all|[وفبلك]?ال[ء-ي]+) (?:ال)?$/;
/** "These five kinds", behind the last of them. */
const THESE = /(?<![a-zء-ي])(?:these|(?:هذه|تلك)(?: ال[ء-ي]+)?) (?:ال)?$/;
/** Three sentences at most tell such a list. */
const REACH = 3;

/**
 * Lists that are as long as the words between them and their total say, whatever their sentence goes on with: "1,846 in the six
 * governorates, 412 in …, 298 in …", "412 in …, 298 in … These six kinds total 1,846".
 */
export function countedLists({ text, figures }: Passage, counts: readonly Item[]): readonly ListCandidate[] {
  /** The number of parts between two places, in words that lead to it. */
  const lengthIn = (from: number, to: number, words: RegExp, isOne: (value: number, end: number) => boolean) =>
    figuresWithin(figures, from, to).flatMap((figure) => {
      const lead = foldText(text.slice(Math.max(0, figure.span.start - LEAD), figure.span.start));
      const isHowMany = "value" in figure && words.test(lead) && isOne(figure.value, figure.span.end);
      return isHowMany && figure.value <= MOST ? [figure.value] : [];
    })[0] ?? 0;
  return counts.flatMap((total, at): readonly ListCandidate[] => {
    const { start, end, before, after, value: whole, sentence, noun } = total;
    const next = counts[at + 1];
    const ends = (value: number, to: number) => value > FEW && AFTER.test(foldText(text.slice(to, next?.start)));
    const behind = next?.sentence === sentence ? lengthIn(end, next.start, BEFORE, ends) : 0;
    const isTotal = TOTAL.test(before) || TOTAL.test(after);
    const length = isTotal ? lengthIn(start - before.length, start, THESE, (value) => value > 2) : 0;
    const told = (parts: readonly Item[], words: string, isOne: boolean): readonly ListCandidate[] => {
      const [first] = parts;
      const isList = first !== undefined && isOne && parts.every(({ value }) => value < whole);
      return isList && !isOfSome(words, first) && isListSlip(whole, parts)
        ? [{ total, parts, loose: false, joined: false, named: true, told: "all" }]
        : [];
    };
    const [own, earlier] = [counts.slice(at + 1, at + 1 + behind), counts.slice(Math.max(0, at - length), at)];
    const isAlike = own.every((part) => part.sentence === sentence && (part.noun ?? noun) === noun);
    const isNew = earlier[0] !== undefined && earlier[0].sentence !== counts[at - length - 1]?.sentence;
    const isNear = sentence - (earlier[0]?.sentence ?? 0) <= REACH;
    return [
      ...told(own, after, isAlike && own.length === behind),
      ...told(earlier, before, isNew && isNear && earlier.length === length),
    ];
  });
}

/** Words between a list and its total that name only some, or the total of more or of another time. */
function isOfSome(words: string, first: Item): boolean {
  return [OF_WHICH, OPEN, OTHER, HIGHEST, COMPARISON].some((cue) => cue.test(`${words} ${first.before}`));
}
