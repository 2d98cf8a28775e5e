import { foldText } from "../../../language/foldText.js";
import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import { isListed } from "../../../language/reading/isListed.js";
import { beginsNamedList } from "./beginsNamedList.js";

/** In brackets right after the name of who answers: "the complaints centre of the ministry (159)". */
const ANSWERS = /(?:مركز|هاتف|رقم|خط|hotline|helpline|centre|center)(?![a-zء-ي]* ?[(:])[^.،,؛;:()\d٠-٩]{0,60}\s\($/i;
/** In the name of a row, a number so many times smaller than that behind it: "Kerala (1056): 12,418". */
const FAR = 10;
const ROW = /(?:^|\n)[^\d٠-٩\n:]{3,38}\($/;
const COUNT = /^\) ?: (\d[\d,٬]*)/;
const REACH = 80;

/** Whether a number in brackets is that of a telephone: right after the name of who answers, or at the end of the name of a row. */
export function isBracketedCode(
  { value, span, text: surface }: Pick<QuantityReading, "value" | "span" | "text">,
  text: string,
): boolean {
  if (text[span.end] !== ")" || !/^[\d٠-٩]{3,4}$/.test(surface) || isListed(text, span.start)) return false;
  const before = text.slice(Math.max(0, span.start - REACH), span.start);
  const counted = ROW.test(before) ? COUNT.exec(foldText(text.slice(span.end, span.end + REACH)))?.[1] : undefined;
  if (beginsNamedList(text, span.end)) return false;
  return ANSWERS.test(before) || Number(counted?.replace(/[,٬]/g, "")) >= FAR * value;
}
