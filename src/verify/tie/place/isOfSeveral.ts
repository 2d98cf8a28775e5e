import type { Span } from "../../../model/Finding.js";
import { afterLast } from "../page/afterLast.js";
import type { Surroundings } from "../page/Surroundings.js";
import { isTogether } from "./isTogether.js";

/** How far, in characters, words behind a number say that it is of several. */
const BEHIND = 36;
/** "14,404 calls and e-mails in May" */
const FAR = 60;
const LISTED =
  /^ [a-z-]+ and [a-z-]+(?:[.,;]|$| (?:in|during|between|from|over|this|last)\b)|^ [ء-ي\u064b]+ و[ء-ي\u064b]+(?:[.،؛]|$| (?:في|خلال|بين)(?![ء-ي]))/i;
/** "20,000 contacts by telephone and e-mail", "20,000 استفسار عبر الهاتف وتطبيق واتساب" */
const THROUGH =
  /^(?: [a-z-]+){0,2} (?:by|through|via|over|on) (?:both )?(?:the |our )?[a-z-]+(?: [a-z-]+)? and (?:(?:by|through|via|over|on) )?(?:the |our )?[a-z-]+(?: [a-z-]+)?(?:[.,;]|$| (?:in|during|between|from|over|this|last)\b)|^(?: [ء-ي\u064b]+){0,2} (?:عبر|بواسطة|من خلال) [ء-ي]+(?: [ء-ي]+)? و(?:عبر |من خلال )?[ء-ي]+(?: [ء-ي]+)?(?:[.،؛]|$| (?:في|خلال|بين)(?![ء-ي]))/i;
/** Behind such a list a clause of its own goes on: "14,404 calls and e-mails in May fell". */
const GOES_ON =
  /^[^.,;\n،؛]*(?<!that|which) (?:fell|rose|grew|came|went|were|was|are|is|dropped|declined|(?:in|de)creased|jumped|climbed|doubled|remained|stayed)\b|^[^.,;\n،؛]* (?:انخفض|ارتفع|تراجع|ازداد|زاد|قل|نما|هبط|كان|بلغ|وصل)ت?(?![ء-ي])/i;
/** "Taken together, calls and e-mails came to". */
const LED = /^\s*(?:[a-z]+ )?together, \D*$|^\s*[وف]?مع[اً\u064b]{1,2}، [^\d٠-٩]*$/i;

/** Whether a number is told of several channels, subsets or parts together, whose names stand from `left` to `right`. */
export function isOfSeveral(
  { text, mentions }: Surroundings,
  behind: number,
  left: number,
  { start, end }: Span,
  right: number,
): boolean {
  const named = new Set<string>();
  const add = (at: number): void => {
    const { about, name } = mentions[at]?.cue ?? { about: "all", name: "" };
    if (about === "channel" || about === "subset" || about === "part") named.add(name.slice(name.lastIndexOf("/") + 1));
  };
  for (let at = behind; (mentions[at]?.end ?? Number.POSITIVE_INFINITY) <= right; at++) add(at);
  const areListed = named.size > 1;
  for (let at = behind - 1; (mentions[at]?.start ?? -1) >= left; at--) add(at);
  if (named.size < 2) return false;
  const listed = areListed ? text.slice(end, Math.min(right + 12, end + FAR)) : "";
  if ((LISTED.test(listed) || THROUGH.test(listed)) && !GOES_ON.test(listed)) return true;
  const [behindIt = ""] = text.slice(end, Math.min(right, end + BEHIND)).split(/[.;؛،,\n\d]/);
  const before = (signs: string): string => afterLast(text, left, start, signs);
  return isTogether(before(".;؛،,\n")) || LED.test(before(".;؛\n")) || isTogether(behindIt);
}
