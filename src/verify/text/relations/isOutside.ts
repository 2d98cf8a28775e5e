import { foldText } from "../../../language/foldText.js";
import type { Item } from "./Relation.js";

/** What there is of a total that is not known: "no total, since data are missing; the rest adds up to". */
const OF_UNKNOWN = /no total, since|(?:مجموع|اجمالي) غير (?:متاح|معروف)/;
/** "16 tickets, more than all tickets"; "The report does not say whether these are part of". */
const BEYOND =
  /^[^\d٠-٩.:]*(?:more than all|اكثر من (?:مجموع|اجمالي)) [a-zء-ي]+\s*(?:[.]|$)|^[^\d٠-٩]*(?:not (?:say|known|clear) (?:whether|if) [a-z ]+ part of|لا ي(?:ذكر|عرف) [ء-ي ]*جزء من)/;
const REACH = 100;

/** Whether words say of a count that it is none of the parts of what is told beside it, that it need not be, or that it is only of some. */
export function isOutside(text: string, { end, before }: Item): boolean {
  const [line = ""] = text.slice(end, end + REACH).split("\n", 1);
  return OF_UNKNOWN.test(before) || BEYOND.test(foldText(line));
}
