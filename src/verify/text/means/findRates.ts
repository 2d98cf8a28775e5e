import { foldText } from "../../../language/foldText.js";
import { clauseAfter } from "../clauses/clauseAfter.js";
import { clauseBefore } from "../clauses/clauseBefore.js";
import { clauseOf } from "../clauses/clauseOf.js";
import { isRangeEnd } from "../clauses/isRangeEnd.js";
import { saysNothingElse } from "../clauses/saysNothingElse.js";
import { tellsChange } from "../clauses/tellsChange.js";
import { OF_WHICH, PLANNED } from "../passage/cues.js";
import { differsByOneSlip } from "../relations/differsByOneSlip.js";
import { fails } from "../relations/fails.js";
import { nearby } from "../relations/nearby.js";
import { onlyOne } from "../relations/onlyOne.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relateMean } from "../relations/relateMean.js";
import { roundedFigure } from "../relations/roundedFigure.js";
import type { Reading } from "../sums/Reading.js";
import { firstSentence } from "./firstSentence.js";
import { isDrawn } from "./isDrawn.js";
import { isOtherRate } from "./isOtherRate.js";
import { isSlippedMean } from "./isSlippedMean.js";
import { isTiedMean } from "./isTiedMean.js";

const AFTER =
  /^(?:[^,،;.]{0,24}?(?:(?:per|for each|for every|each|لكل|كل)\s+([a-zء-ي]{3,})|\sلل([ء-ي]{3,})(?: الواحده?|(?=\s*[.،])))|(?: [a-z]+)? an? ((?!minute|hour|day|week|month|year)[a-z]{3,}))/;
const BEFORE =
  /(?<![a-zء-ي])(?:(?:per|each|every|لكل|كل)\s+([a-zء-ي]{3,})[^,،;.]{0,24}|(?:نصيب|حصه) (?:ال)?([ء-ي]{3,})(?: (?:الواحد|منهم|نحو|حوالي|بلغ|في المتوسط))*\s*)$/;
/** "294 visits each". */
const EACH = /^(?:\s*[a-z]+)? each\s*(?:[.,;)]|$)/;
/** Nothing more is said of it. */
const ENDS =
  /^(?: (?!daily|weekly|monthly|yearly|annually|quarterly|يومي|شهري|سنوي|اسبوعي)[a-zء-ي]+)?(?: on average| في المتوسط)?\s*(?:[.,،;؛)]|$)/;
/** Others are counted with them. */
const WITH = /(?<![a-z])(?:and|or|with)(?![a-z])|(?<![ء-ي])(?:و[ء-ي]|مع(?![ء-ي]))/;
/** What was paid went to them. */
const PAID = "money went paid shared it between among was استفاد هذه تقاسم وزع صرف بين";
const WORD = /[a-zء-ي]+/;
/** So many rows of a list may part a rate from what it comes of. */
const ROWS = 2;
/** From a mean to the number of those it is of: "per case across the 21". */
const ACROSS =
  /^[^,،.;؛()\d]{0,40}(?<![a-zء-ي])(?:across|over|for|in|from|among|علي|عن|في|من)(?: (?:the|all|these|those|its|our))*\s*$/;
/** "Each of the 27 officers closed 143". */
const EACH_OF = /(?<![a-z])(?:each|every one) of (?:the|our|its) $|(?<![ء-ي])كل (?:واحد )?من (?:ال)?$/;
/** So many characters behind a rate may be words that lead to such a number. */
const ACROSS_REACH = 100;
const HEAD_REACH = 4;
/** A rate further from the quotient than this share of it is a rate of something else. */
const FAR = 0.3;
/** A slip of the pen makes it ten times as large. */
const FARTHEST = 12;

/** Finds rates that two numbers nearby give: of each of a number of people, places or cases. */
export function findRates(reading: Reading): readonly Relation[] {
  const { items, others, money } = reading;
  return [items, others, money].flatMap((rates) => ratesOfHeads(rates, reading));
}

/**
 * Finds what one of a number of people, places or cases did or cost, "5,184 calls, 16 agents, 324 calls for each agent", by the word that
 * is said of both, or by the number behind: "£18,900 in all, an average of £900 across the 21 cases".
 */
function ratesOfHeads(rates: readonly Item[], reading: Reading): readonly Relation[] {
  const { text, items, others, money } = reading;
  return rates.flatMap((rate): readonly Relation[] => {
    const isRow = ({ listed, line }: Item) => listed && rate.listed && line < rate.line && rate.line - line <= ROWS;
    const near = (all: readonly Item[]) =>
      nearby(all, rate.start, HEAD_REACH).filter(({ kind, sentence }) => kind === "count" && sentence <= rate.sentence);
    const beside = (all: readonly Item[]) =>
      near(all).filter((count) => count.sentence >= firstSentence(rate) || isRow(count));
    const before = (all: readonly Item[]) => beside(all).filter(({ start }) => start < rate.start);
    const [told, ...names] = AFTER.exec(rate.after) ?? BEFORE.exec(rate.before) ?? [];
    const head = names.find((name) => name !== undefined)?.slice(0, 4);
    const tied = isTiedMean(rate);
    const isAcross = (end: number) => ACROSS.test(foldText(text.slice(rate.end, end)));
    const across = [...beside(items), ...beside(others)].find(
      ({ start, value }) => start > rate.end && start < rate.end + ACROSS_REACH && value > 1 && isAcross(start),
    );
    const isNext = (count: Item) => wordOf(count) !== wordOf(rate);
    const isEach = (count: Item) =>
      (EACH_OF.test(count.before) && !/[,;،؛]/.test(rate.before)) || (EACH.test(rate.after) && isNext(count));
    const each = onlyOne([...before(items), ...before(others)].filter(isEach));
    if (rate.kind !== "count" || isOther(rate) || (head === undefined && !tied && each === undefined)) return [];
    const isNamed = (count: Item) => head !== undefined && count.value > 1 && isCalled(count, head);
    const named =
      onlyOne([...before(items), ...before(others)].filter(isNamed)) ??
      onlyOne(
        [...near(items), ...near(others)].filter((count) => isNamed(count) && rate.sentence - count.sentence < 2),
      ) ??
      each;
    const isOf = (count: Item) =>
      head === undefined || head === "case" || head.startsWith("حال") || isCalled(count, head);
    const size = named ?? (tied && across !== undefined && rate.per === undefined && isOf(across) ? across : undefined);
    const isEnd = (across !== undefined && size === across) || ENDS.test(rate.after.replace(told ?? " each", ""));
    const isLast = isEnd && isDrawn(rate.before) && [AFTER, EACH].some((cue) => cue.test(rate.after));
    const isTotal = ({ noun, value }: Item) =>
      (rates === money || (rates === others ? noun === rate.noun : noun === undefined || noun !== size?.noun)) &&
      value > rate.value &&
      value !== size?.value;
    const isToldBefore = (count: Item) =>
      isLast &&
      count.sentence === rate.sentence - 1 &&
      isTotal(count) &&
      saysNothingElse(size?.before ?? "", `${PAID} ${count.before} ${clauseOf(count)}`);
    const total =
      onlyOne(before(rates).filter(isTotal)) ??
      onlyOne(beside(rates).filter(isTotal)) ??
      onlyOne(near(rates).filter(isToldBefore));
    if (size === undefined || total === undefined || (rates !== items && !tied && !isLast)) return [];
    const quotient = total.value / size.value;
    const isSlip = differsByOneSlip(rate.value, Math.round(quotient));
    const isSlipped = isSlippedMean(rate, total, size.value);
    const far = Math.abs(rate.value - quotient) > FAR * quotient && !isSlip && !isSlipped;
    const relation = relateMean([total, size], size.figure, rate);
    const rounded = relateMean([total, size], size.figure, { ...rate, figure: roundedFigure(rate.figure) });
    if (!fails(rounded)) return [fails(relation) ? rounded : relation];
    const numbers = [...before(items), ...before(others), ...before(money)].filter(
      ({ start }) => start !== size.start && start !== total.start,
    );
    const isSure =
      isLast &&
      numbers.length === 0 &&
      !WITH.test(clauseAfter(size.after)) &&
      [rate, size, total].every(({ bound }) => bound === undefined) &&
      !tellsChange(clauseOf(total)) &&
      !isOtherRate(rate, total) &&
      rate.value < FARTHEST * quotient &&
      quotient < FARTHEST * rate.value;
    if (isSure) return [relation];
    if (rates !== items && !(rates === money && tied)) return [];
    const isOpen = (named !== undefined && !before(rates).includes(total)) || size.sentence < rate.sentence || !isEnd;
    if (isOpen && !isSlipped) return [];
    const isBound = ({ bound }: Item) => bound !== undefined && !(isSlipped && bound === "about");
    return (far && size !== across) || [rate, size, total].some(isBound) ? [] : [relation];
  });
}

/** Whether a rate is one of some of them, a target, or an end of a range. */
function isOther(rate: Item): boolean {
  return OF_WHICH.test(rate.before) || PLANNED.test(clauseBefore(rate.before)) || isRangeEnd(rate);
}

/** Whether a word for what a number counts begins so, or the last one of the name of its row. */
function isCalled(count: Item, head: string): boolean {
  const name = count.listed ? /(?:ال)?([a-zء-ي]+)\s*:\s*$/.exec(count.before)?.[1] : undefined;
  return (name ?? wordOf(count))?.startsWith(head) === true;
}

function wordOf({ after }: Item): string | undefined {
  return WORD.exec(after.slice(0, 24))?.[0];
}
