import { foldText } from "../../../language/foldText.js";
import type { FigureReading } from "../../../language/reading/FigureReading.js";
import { HIGHEST, OF_WHICH, OPEN } from "../passage/cues.js";
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

/**
 * Lists that are as long as the words between a total and them say, whatever their sentence goes on with: "1,846 in the six
 * governorates, 412 in …, 298 in …, and 523 cars were taken away".
 */
export function countedLists({ text, figures }: Passage, counts: readonly Item[]): readonly ListCandidate[] {
  return counts.flatMap((total, at): readonly ListCandidate[] => {
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
    const isSome = [OF_WHICH, OPEN, HIGHEST].some((cue) => cue.test(`${total.after} ${first.before}`));
    return !isSome && isListSlip(total.value, parts)
      ? [{ total, parts, loose: false, joined: false, named: true, told: "all" }]
      : [];
  });
}
