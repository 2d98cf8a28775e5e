import { foldText } from "../../../language/foldText.js";
import type { Span } from "../../../model/Finding.js";

/** How far behind the last of a list it is said that there are no others: before the next number, and in the next sentence at most. */
const REACH = 100;
const NEXT = /^[^\d.؟!?\n]*(?:[.\n][^\d.؟!?\n]*)?/;
const NO_OTHER =
  /(?<![a-z])(?:(?<=(?:^|[,;.–—(\n])\s*(?:(?:and|with|there (?:is|was|being|are|were)) )?)no (?:other|further|third|fourth|fifth) (?:categor(?:y|ies)|class(?:es)?|channels?|grounds?|groups?|kinds?|outcomes?|routes?|sorts?|stages?|types?|causes?|reasons?)(?=\s*(?:[,.;)]|$|exists?(?![a-z])|(?:is|are|was|were) (?:(?:recorded|kept|used|counted|told)|open(?: during the (?:year|quarter|period|month))?(?=\s*(?:[.,;)]|$)))))|the only (?:two|three|four|five|six) (?:categor(?:y|ies)|class(?:es)?|channels?|grounds?|groups?|kinds?|outcomes?|routes?|sorts?|stages?|types?|causes?|reasons?)(?=\s*(?:[,.;)]|$|(?:is|are|was|were) (?:recorded|kept|used|counted|told)))|(?<=(?:^|[,;.–—(\n])\s*(?:and )?)nothing else(?=\s*(?:[,.;]|$)))|(?<![ء-ي])(?:[وف]?(?:لا(?: [يت]وجد)?|ما من|ليس (?:هناك|من)) (?![يتن]|سيما)(?:ال)?(?:صنف|نوع|فيه|قناه|قسم|باب|مسار|تصنيف) (?:خارج|سوي|ل?غير|عدا|ثالثه?|رابعه?|خامسه?|سادسه?)|ال(?:نوع|صنف|فيت|قنات|سبب|قسم|طريق[ت]?)(?:ان|ين) الوحيدت?(?:ان|ين)|[وف]?لم [يت](?:رد|سجل|صل|قع|وجد|كن)(?: هناك)?(?: اي[ها]?)? [ء-ي]+ (?:سواه[امن]|غيره[امن]|اخري(?=\s*(?:[,،.؛]|$)| ل(?:هذه|تلك)(?![ء-ي])))|[وف]?ب(?:ها|هما|هم|ذلك) [يت]كتمل (?:ال)?(?:عدد|مجموع))(?![ء-ي])/;

/** "No remark came from outside these airports", and not "outside these hours". */
const OUTSIDE =
  /(?<![a-z])(?:none|no [a-z]+) (?:[a-z]+ ){1,3}(?:outside|beyond) (?:these|those)(?! (?:hour|time|da[yt]|limit|rule|period))|(?<![ء-ي])[وف]?لم [يت][ء-ي]+(?: اي[ها]?)? [ء-ي]+ (?:من )?خارج (?:هذه|تلك)(?! ال(?:ساع|اوقات|وقت|مواعيد|ايام|فتر|مد[ده]|حدود))/;

/** Whether the words behind the last of a list say that there are no others: "No other stage exists", `ولا صنف ثالث`. */
export function saysNoOther(text: string, { end }: Span): boolean {
  const words = NEXT.exec(foldText(text.slice(end, end + REACH)))?.[0] ?? "";
  return NO_OTHER.test(words) || OUTSIDE.test(words);
}
