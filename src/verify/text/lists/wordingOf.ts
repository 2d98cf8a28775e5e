import { foldText } from "../../../language/foldText.js";
import { areComplements } from "../clauses/areComplements.js";
import { areExclusive } from "../clauses/areExclusive.js";
import { clauseAfter } from "../clauses/clauseAfter.js";
import { clauseOf } from "../clauses/clauseOf.js";
import { isCalledRest } from "../clauses/isCalledRest.js";
import { isMadeTotal } from "../clauses/isMadeTotal.js";
import { isTotalRow } from "../clauses/isTotalRow.js";
import { lineAbove } from "../clauses/lineAbove.js";
import { says } from "../clauses/says.js";
import {
  ALL,
  DIVIDED,
  GAP,
  HALVES,
  LAST,
  MAKING,
  OF_WHICH,
  OPEN,
  OUT_OF,
  PART,
  REST,
  RESULT,
  THUS,
  TOGETHER,
  TOTAL,
} from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";
import { sumOf } from "../relations/sumOf.js";
import { endsList } from "./endsList.js";
import { goesOn } from "./goesOn.js";
import { isCarriedOver } from "./isCarriedOver.js";
import { isHeading } from "./isHeading.js";
import { isSettledOrNot } from "./isSettledOrNot.js";
import { isSibling } from "./isSibling.js";
import { namesOthers } from "./namesOthers.js";
import { tellsNoughts } from "./tellsNoughts.js";

/** What the words around a list say of it: that it is all, that it speaks of all, nothing, that it is only some; or that its total is a row like the others. */
export type Wording = "closed" | "all" | "plain" | "open" | "peers";

/** The total is also of what has no number. */
const ALSO = /(?<![a-zء-ي])(?:with|includ[a-z]+|add[a-z]+|plus|مع|[بو]?اضاف[هت][ء-ي]*|شامل[اه]?|بما في)(?![a-zء-ي])/;
/** The name of a row that goes on in words: "Branches: no total, since data are missing; the rest adds up to". */
const LABEL = /^[^:]*:(?=\s*[a-zء-ي])/;
/** One of several names with their numbers: "billing: 402; staff: 211". */
const NAMED = /^[^:(]*[;؛,،][^:(]*:\s*$/;
const ROWS = /^[^\n]*(?:\n[-•*] [^\n]*){0,2}\n[^\n]*$/;
/** What stayed under way need not be all that was not closed. */
const LEFT = /(?<![ء-ي])[وف]?(?:بقيت?|[يت]بقي) .*(?<![ء-ي])قيد(?![ء-ي])/;
/** Nothing more is said of other cases. */
const ENDS = /^(?:(?! و)[^،,.؛\d]){0,30}(?:\.\s*)?$/;
const WITH = /(?<![ء-ي])مع(?![ء-ي])/;
/** Behind a verb of dividing and its subject: `توزعت 62 شكوى على`. */
const ONTO = /(?<![ء-ي])(?:علي|الي|بين)(?![ء-ي])/;
const LEAD = 60;
/** "486 complaints, which are 27.9 %": what follows at once is one number, no list. */
const THEY_ARE = /(?<![ء-ي])وهي\s*\(?$/;

/**
 * Reads from the words around a list whether its parts are all there are.
 *
 * @param known - whether other parts give the total, so that the words after it speak of those
 */
export function wordingOf(text: string, total: Item, parts: readonly Item[], known: boolean): Wording {
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return "plain";
  const beside = !/[\d٠-٩]/.test(text.slice(total.end, first.start));
  const said = beside ? total.after : total.after.replace(THEY_ARE, "");
  const own = first.start > total.end ? `${said} ${first.before}` : `${total.before} ${first.before}`;
  const heading =
    first.listed && total.line < first.line
      ? (lineAbove(text, first)
          .split(/[.!?؟]\s/)
          .at(-1) ?? "")
      : "";
  const lead = `${known ? first.before : own} ${heading}`;
  const isDivided = DIVIDED.test(lead) || (DIVIDED.test(total.before) && ONTO.test(own));
  const isRest = isCalledRest(last) || REST.test(clauseAfter(last.after));
  if (isRest && !isDivided && isCarriedOver(total, parts)) return "peers";
  if (isRest && !(parts.length < 3 && LEFT.test(clauseOf(last)))) return "closed";
  if (isRest && PART.test(first.after) && ENDS.test(last.after) && !WITH.test(last.before)) return "all";
  if (
    total.listed &&
    first.listed &&
    !areComplements(parts) &&
    ROWS.test(text.slice(total.end, first.start)) &&
    !isHeading(text, total, parts) &&
    !/:\s*$/.test(total.after) &&
    ![TOTAL, ALL].some((cue) => cue.test(LABEL.exec(total.before)?.[0] ?? total.before))
  )
    return "peers";
  const isMore = sumOf(parts) > total.value;
  const isOther = namesOthers(parts);
  if (!isMore && goesOn(text, parts)) return "open";
  if (GAP.test(text.slice(Math.min(total.end, first.start), first.start)) && !isDivided && !isOther) return "open";
  // "Total received: 2,014", above "Top three subjects:" and below that some.
  const isAbove = total.end <= first.start;
  if (isTotalRow(total) && parts.every(({ listed }) => listed))
    return isAbove && !isMore && OPEN.test(`${first.before} ${heading}`) ? "open" : "closed";
  if (endsList(total, parts)) return "closed";
  // "210 from Riyadh and 180 from Jeddah of 900 in all".
  const isOne = parts.slice(1).every(({ before }) => !/[;؛:]/.test(before));
  if (last.end <= total.start && OUT_OF.test(total.before) && sumOf(parts) < total.value && isOne) return "open";
  if (
    isMadeTotal(total) &&
    (isEnd(total, parts) ||
      isOfTwo(total, parts) ||
      ([MAKING, THUS].some((cue) => cue.test(total.before)) && !ALSO.test(total.before)))
  )
    return "closed";
  if (areComplements(parts)) return "closed";
  if (isSettledOrNot(total, parts)) return isDivided && !OPEN.test(lead) ? "closed" : "all";
  const named = /:\s*$/.test(total.before) && NAMED.test(first.before) && !TOTAL.test(total.before);
  if ((named && first.sentence === total.sentence) || isSibling(total, first)) return "peers";
  const halves = HALVES.some((pair) => pair.every((side) => parts.some((part) => side.test(clauseOf(part)))));
  // A caller may be of unknown sex, a person is not.
  if (parts.length === 2 && halves && (total.ofPeople || !OF_WHICH.test(first.before)) && !OPEN.test(lead))
    return "closed";
  // "A copy of it says that the accidents, which are divided into".
  const near = first.before.split(DIVIDED).at(-1) ?? "";
  const ofWhich = OF_WHICH.test(near) || (beside && first.listed && OF_WHICH.test(total.after));
  if (isMore && (isDivided || isOther)) return "closed";
  const isOpen = ofWhich && !ALL.test(lead) && !areExclusive(parts);
  if (OPEN.test(lead) || isResult(text, total, first) || isOpen) return "open";
  const isLast = LAST.test(last.before) && parts.length > 2;
  if (isLast || isDivided || isOther || tellsNoughts(text, first, last)) return "closed";
  return ALL.test(lead) || /:\s*$|:\s/.test(lead) || first.listed ? "all" : "plain";
}

/** "59 visits. The result: 5 closures, 43 fines": what came of the total is no part of it. */
function isResult(text: string, total: Item, first: Item): boolean {
  return RESULT.test(foldText(text.slice(Math.max(total.end, first.start - LEAD), first.start)));
}

/** The total ends the sentence of its parts. */
function isEnd(total: Item, parts: readonly Item[]): boolean {
  // "The top three drew 210, 173 and 120, together 503": those three are all of these.
  const ofThese = says(total, TOGETHER);
  return parts.every(
    ({ end, sentence, before }) => end <= total.start && sentence === total.sentence && (ofThese || !OPEN.test(before)),
  );
}

/** The total is that of the two that the sentence before tells: "Both kinds together gave". */
function isOfTwo(total: Item, parts: readonly Item[]): boolean {
  const isBefore = ({ sentence, before }: Item) => sentence + 1 === total.sentence && !OPEN.test(before);
  return parts.length === 2 && says(total, TOGETHER) && parts.every(isBefore);
}
