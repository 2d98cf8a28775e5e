import { foldText } from "../../../language/foldText.js";
import type { Span } from "../../../model/Finding.js";
import type { Item } from "../relations/Relation.js";

/** How far behind the last of a list it is said that there are no others: before the next number, and in the next sentence at most. */
const REACH = 100;
const NEXT = /^[^\d.؟!?\n]*(?:[.\n][^\d.؟!?\n]*)?/;
const NO_OTHER =
  /(?<![a-z])(?:(?<=(?:^|[,;.–—(\n])\s*(?:(?:and|with|there (?:is|was|being|are|were)) )?)no (?:other|further|third|fourth|fifth) (?:categor(?:y|ies)|class(?:es)?|channels?|grounds?|groups?|kinds?|outcomes?|routes?|sorts?|stages?|types?|causes?|reasons?)(?=\s*(?:[,.;)]|$|exists?(?![a-z])|(?:is|are|was|were) (?:(?:recorded|kept|used|counted|told)|open(?: during the (?:year|quarter|period|month))?(?=\s*(?:[.,;)]|$)))))|the only (?:two|three|four|five|six) (?:categor(?:y|ies)|class(?:es)?|channels?|grounds?|groups?|kinds?|outcomes?|routes?|sorts?|stages?|types?|causes?|reasons?)(?=\s*(?:[,.;)]|$|(?:is|are|was|were) (?:recorded|kept|used|counted|told)))|(?<=(?:^|[,;.–—(\n])\s*(?:and )?)nothing else(?=\s*(?:[,.;]|$)))|(?<![ء-ي])(?:[وف]?(?:لا(?: [يت]وجد)?|ما من|ليس (?:هناك|من)) (?![يتن]|سيما)(?:ال)?(?:صنف|نوع|فيه|قناه|قسم|باب|مسار|تصنيف) (?:خارج|سوي|ل?غير|عدا|ثالثه?|رابعه?|خامسه?|سادسه?)|ال(?:نوع|صنف|فيت|قنات|سبب|قسم|طريق[ت]?)(?:ان|ين) الوحيدت?(?:ان|ين)|[وف]?لم [يت](?:رد|سجل|صل|قع|وجد|كن)(?: هناك)?(?: اي[ها]?)? [ء-ي]+ (?:سواه[امن]|غيره[امن]|اخري(?=\s*(?:[,،.؛]|$)| ل(?:هذه|تلك)(?![ء-ي])))|[وف]?ب(?:ها|هما|هم|ذلك) [يت]كتمل (?:ال)?(?:عدد|مجموع))(?![ء-ي])/;

/** "None came from outside these airports", `لم ترد أي ملاحظة من خارج هذه المطارات`. */
const OUTSIDE =
  /(?<![a-z])none (?:[a-z]+ ){1,3}from outside (?:these|those)|(?<![ء-ي])[وف]?لم [يت]رد (?:اي )?([ء-ي]+) من خارج (?:هذه|تلك)/;
const STEM = 4;

/**
 * Whether the words behind the last of a list say that there are no others: "No other stage exists", `ولا صنف ثالث`, or none of what
 * their total counts: that no inspector came from outside says nothing of complaints.
 */
export function saysNoOther(text: string, { end }: Span, total: Item): boolean {
  const words = NEXT.exec(foldText(text.slice(end, end + REACH)))?.[0] ?? "";
  const outside = OUTSIDE.exec(words);
  return NO_OTHER.test(words) || (outside !== null && total.after.trim().startsWith((outside[1] ?? "").slice(0, STEM)));
}
