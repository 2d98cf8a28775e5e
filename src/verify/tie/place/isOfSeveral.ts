import type { Span } from "../../../model/Finding.js";
import type { Mention } from "../names/findCues.js";
import { afterLast } from "../page/afterLast.js";
import type { Surroundings } from "../page/Surroundings.js";
import { isTogether } from "./isTogether.js";

/** How far, in characters, words behind a number say that it is of several. */
const BEHIND = 36;
/** "14,404 calls and e-mails in May" */
const FAR = 60;
const LISTED =
  /^ [a-z-]+ and [a-z-]+(?:[.,;]|$| (?:in|during|between|from|over|this|last)\b)|^ [ء-ي\u064b]+ و[ء-ي\u064b]+(?:[.،؛]|$| (?:في|خلال|بين)(?![ء-ي]))/i;
/** "20,000 contacts by telephone and e-mail", "20,000 استفسار عبر الهاتف وتطبيق واتساب": before, between and behind the two names. */
const THROUGH = [
  /^(?: [a-z-]+){0,2} (?:by|through|via|on) (?:both )?(?:the |our )?$|^(?: [ء-ي\u064b]+){0,2} (?:عبر|بواسطة|من خلال) (?:ال)?$/i,
  /^ and (?:(?:by|through|via|on) )?(?:the |our )?$|^ و(?:عبر |من خلال )?(?:ال)?(?:(?:تطبيق|منص[ةه]|بواب[ةه]|موقع|مركز) (?:ال)?)?$/i,
  /^(?:[.,;،؛]|$| (?:in|during|between|from|over|this|last)\b| (?:في|خلال|بين)(?![ء-ي]))/i,
] as const;
/** Both are told in so many words that name something. */
const FEW = 8;
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
    const { about, name } = mentions[at]?.cue ?? { about: "*", name: "" };
    if (about === "channel" || about === "subset" || about === "part") named.add(name.slice(name.lastIndexOf("/") + 1));
  };
  for (let at = behind; (mentions[at]?.end ?? Number.POSITIVE_INFINITY) <= right; at++) add(at);
  const areListed = named.size > 1;
  for (let at = behind - 1; (mentions[at]?.start ?? -1) >= left; at--) add(at);
  if (named.size < 2) return false;
  const listed = areListed ? text.slice(end, Math.min(right + 12, end + FAR)) : "";
  // "رسالة واتساب": a name may begin as "and" does.
  const isJoined = !/^ [ء-ي]/.test(listed) || mentions.slice(behind, behind + FEW).some((each) => each.isJoined);
  if (
    ((isJoined && LISTED.test(listed)) || isThrough(text, mentions.slice(behind, behind + FEW), end)) &&
    !GOES_ON.test(listed)
  )
    return true;
  const [behindIt = ""] = text.slice(end, Math.min(right, end + BEHIND)).split(/[.;؛،,\n\d]/);
  const before = (signs: string): string => afterLast(text, left, start, signs);
  return isTogether(before(".;؛،,\n")) || LED.test(before(".;؛\n")) || isTogether(behindIt);
}

/** Whether what came is said to have come by two channels, with no word between but those that join them. */
function isThrough(text: string, mentions: readonly Mention[], end: number): boolean {
  const channels = mentions.filter(({ cue }) => cue.about === "channel");
  const [one] = channels;
  const other = channels.find(({ cue }) => cue.name !== one?.cue.name);
  if (one === undefined || other === undefined) return false;
  // The "and" of Arabic is glued to its name.
  const joint = text.slice(one.end, other.start);
  const between = joint === " " ? text.slice(one.end, other.start + 1) : joint;
  const gaps = [text.slice(end, one.start), between, text.slice(other.end, other.end + BEHIND)];
  return THROUGH.every((pattern, at) => pattern.test(gaps[at] ?? ""));
}
