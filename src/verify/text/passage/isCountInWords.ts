import { foldText } from "../../../language/foldText.js";
import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import { BY_HOW_MUCH, MORE_THAN } from "./cues.js";

const NEAR = 24;
/** Where a clause or the next of a list begins. */
const LED =
  /(?:^|[.,،;؛:!?؟\n–—(]\s?|(?<![a-zء-ي])(?:(?:and|with|while|but|the other|the remaining|a further|of which|منه[امن]|بينه[امن]|[وف]?بقيت?)\s|و))$/;
const THEREOF = /(?<![ء-ي])[وف]?منه[امن] $/;
/** What is said of so many cases: what they were about, what became of them. */
const SAID =
  /^ (?:were|was|are|is|ha[ds]|have|came|went|remain|[a-z]{3,}ed|concern|about|of (?:the[ms]e?|(?:the )?\d+)|for|from|by|against|in favou?r|still|with|to|(?:in|at|on)(?! (?:all|total|every|each|a|once|time|most|least|average))|عن|منه[امن]|بشان|ضد|بسبب|[يت]?تعلق[ت]?|[يت]خص|ما زالت|قيد|في|علي|لان|من (?!كل|اصل|بين|اكبر|اهم|اكثر|ابرز|افضل)[ء-ي]+)(?![a-zء-ي])/;

const THAT = /(?<![a-z])(?:that|this|which) (?:is|was) $/;

const LONGEST = 100;
/** The last name of a list of names and numbers: "individuals 192, the media 13, and companies and groups nine". */
const IN_LIST = /\d[,،] (?:and )?[a-z][a-z ]{2,60} $/;

/** Whether a small number in words counts cases though no noun follows: "Eleven were about waiting times and seven about parking". */
export function isCountInWords({ span, value }: QuantityReading, text: string): boolean {
  const before = foldText(text.slice(Math.max(0, span.start - NEAR), span.start));
  const after = foldText(text.slice(span.end, span.end + NEAR));
  const isLast =
    /^\s*(?:[.;؛]|$)/.test(after) && IN_LIST.test(foldText(text.slice(Math.max(0, span.start - LONGEST), span.start)));
  // "That is twenty-six fewer than", "down by twenty-six".
  const isGap = value > 9 && (BY_HOW_MUCH.test(before) || (THAT.test(before) && MORE_THAN.test(after)));
  const isSingle = /^(?:just|only|a single)/i.test(text.slice(span.start, span.end));
  return (
    isLast ||
    isGap ||
    isSingle ||
    (LED.test(before) && SAID.test(after)) ||
    (THEREOF.test(before) && /^\s*(?:[.،؛]|(?:الي|لل[ء-ي]+)(?![ء-ي]))/.test(after))
  );
}
