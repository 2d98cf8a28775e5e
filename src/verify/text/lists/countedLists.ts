import { foldText } from "../../../language/foldText.js";
import type { FigureReading } from "../../../language/reading/FigureReading.js";
import { COMPARISON, HIGHEST, OF_WHICH, OPEN, OTHER, TOTAL } from "../passage/cues.js";
import { figuresWithin } from "../passage/figuresWithin.js";
import type { Passage } from "../passage/readPassage.js";
import type { Item } from "../relations/Relation.js";
import { isListSlip } from "./isListSlip.js";
import type { ListCandidate } from "./listCandidates.js";

/** So few classes may be as many as something else. */
const FEW = 4;
const MOST = 20;
const LEAD = 24;
/** "In the six governorates, 412": the number ends its clause. */
const BEFORE = /(?<![a-zء-ي])(?:the|all|[وفبلك]?ال[ء-ي]+) (?:ال)?$/;
/** What each part is: "in Hawalli". */
const PLACE = /^(?: [a-zء-ي]+)? (in|for|from|by|at|to|في|من|عن|علي|لدي|[بل]ال)/;
const AFTER = /^(?: [a-z]+)?\s*[،,:(–—]/;

/** "These five kinds", behind the last of them. */
const THESE = /(?<![a-zء-ي])(?:these|(?:هذه|تلك)(?: ال[ء-ي]+)?) (?:ال)?$/;
/** Three sentences at most tell such a list. */
const REACH = 3;

/**
 * Lists that are as long as the words between a total and them say, whatever their sentence goes on with: "1,846 in the six
 * governorates, 412 in …, 298 in …, and 523 cars were taken away".
 */
export function countedLists(passage: Passage, counts: readonly Item[]): readonly ListCandidate[] {
  const { text, figures } = passage;
  const behind = counts.flatMap((total, at): readonly ListCandidate[] => {
    const [first] = counts.slice(at + 1, at + 2);
    if (first?.sentence !== total.sentence) return [];
    const isHowMany = (figure: FigureReading) =>
      "value" in figure &&
      figure.value > FEW &&
      figure.value <= MOST &&
      BEFORE.test(foldText(text.slice(Math.max(0, figure.span.start - LEAD), figure.span.start))) &&
      AFTER.test(foldText(text.slice(figure.span.end, first.start)));
    const told = figuresWithin(figures, total.end, first.start).filter(isHowMany);
    const [only] = told;
    if (only === undefined || !("value" in only) || told.length > 1) return [];
    const parts = counts.slice(at + 1, at + 1 + only.value);
    const place = PLACE.exec(first.after)?.[1];
    const isOne = ({ value, noun, sentence, after }: Item) =>
      value < total.value &&
      sentence === total.sentence &&
      (noun ?? total.noun) === total.noun &&
      PLACE.exec(after)?.[1] === place;
    if (place === undefined || parts.length < only.value || !parts.every(isOne)) return [];
    return !isOfSome(total.after, first) && isListSlip(total.value, parts)
      ? [{ total, parts, loose: false, joined: false, named: true, told: "all" }]
      : [];
  });
  return [...behind, ...listsBefore(passage, counts)];
}

/** Lists that are as long as the words between them and their total say: "412 in …, 298 in … These six kinds total 1,846". */
function listsBefore({ text, figures }: Passage, counts: readonly Item[]): readonly ListCandidate[] {
  return counts.flatMap((total, at): readonly ListCandidate[] => {
    if (!TOTAL.test(total.before) && !TOTAL.test(total.after)) return [];
    const isHowMany = (figure: FigureReading) =>
      THESE.test(foldText(text.slice(Math.max(0, figure.span.start - LEAD), figure.span.start)));
    const told = figuresWithin(figures, total.start - total.before.length, total.start).find(isHowMany);
    const length = told !== undefined && "value" in told ? told.value : 0;
    const parts = counts.slice(Math.max(0, at - length), at);
    const [first, last] = [parts[0], counts[at - length - 1]];
    if (length < 3 || parts.length < length || first === undefined || first.sentence === last?.sentence) return [];
    const isOne = total.sentence - first.sentence <= REACH && parts.every(({ value }) => value < total.value);
    return isOne && !isOfSome(total.before, first) && isListSlip(total.value, parts)
      ? [{ total, parts, loose: false, joined: false, named: true, told: "closed" }]
      : [];
  });
}

/** Words between a list and its total that name only some, or the total of more or of another time. */
function isOfSome(words: string, first: Item): boolean {
  return [OF_WHICH, OPEN, OTHER, HIGHEST, COMPARISON].some((cue) => cue.test(`${words} ${first.before}`));
}
