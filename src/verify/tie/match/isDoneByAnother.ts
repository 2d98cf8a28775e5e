import type { Context } from "../place/Context.js";

/** Behind the name of who did it, up to the number: "the portal took a total of", "rose from". */
const TOOK =
  /^(?: (?:desk|team|service|channel))? (?:took|received|handled|had|got|answered|logged|recorded|registered|led with|dealt with|(?:rose|fell|grew|dropped|climbed|declined) from)(?: (?:a total of|some|about|nearly|over|more than))? [\u2066-\u2069]*$/i;
/** Before it nothing is joined to it, and nothing else does it: "calls to the portal took". */
const ALONE = /(?:^|[.;:,\n]|\b(?:in|during) [a-z]+(?: \d{4})?,?) ?(?:the |our |its )?$/i;
/** The verb goes before its subject. */
const TOOK_AR =
  /(?<![ء-ي])[وف]?(?:تصد\u0651?ر|استقبل|تلق[ىي]?|سج\u0651?ل|عالج|واصل)ت? (?:(?:قناة|خدمة|منصة) )?(?:ال)?$/;
const BEHIND_AR =
  /^(?: (?:(?:جميع|كل) )?القنوات)?(?: (?:ارتفاع|تراجع|نمو|انخفاض|صعود|زياد[ةت])(?:ها|ه) من)?(?: بـ?)?(?: (?:نحو|ما مجموعه))? ?[\u2066-\u2069]*$/;
/** "وتصدر التطبيق القنوات بـ" */
const LED_AR = /(?<![ء-ي])[وف]?تصد\u0651?رت? (?:[ء-ي\u064b-\u0652]+ ){1,4}القنوات (?:بـ?)? ?[\u2066-\u2069]*$/;
/** "Calls to the portal", "visits at the": what is counted, and where it is said to have come. */
const CAME: readonly (readonly [string, RegExp])[] = [
  ["call", /(?:\bcalls|(?<![ء-ي])[وفبل]?(?:ال|لل)?مكالمات) (?:to|through|via|by|عبر|على|إلى) (?:the |our |ال)?$/i],
  ["visit", /(?:\bvisits|(?<![ء-ي])[وفبل]?(?:ال|لل)?زيارات) (?:to|through|via|by|عبر|إلى) (?:the |our |ال)?$/i],
  ["email", /\be-?mails (?:to|through|via|by) (?:the |our )?$/i],
  ["chat", /(?:\bchats|(?<![ء-ي])[وفبل]?(?:ال|لل)?محادثات) (?:to|on|with|through|via|by|عبر|على) (?:the |our |ال)?$/i],
];
/** From such a name to its number, with no other thing between. */
const ITS =
  /^(?: (?:were|was|numbered|reached|came to|totall?ed|rose to|fell to|بلغت)|:|(?: (?:rose|fell|grew|dropped) by [\d,.]+ to))? ?[\u2066-\u2069]*$/i;
/** Words for places, which are also said of where calls are taken. */
const PLACE = /^(?:ال)?(?:cent(?:re|er)s?|offices?|branch(?:es)?|مرك[زء-ي]*|مراكز|مكاتب|فروع)$/i;
const NEAR = 60;

/**
 * Whether what has a noun of its own is told as what came to another channel: by the verb whose subject that is ("the portal took 1,240 calls"), or
 * by the noun before its name ("calls to the portal: 1,240").
 *
 * @param noun - the noun of the figure; `name` its channel
 */
export function isDoneByAnother(
  { before, head, keys, nameSpan, noun: counted, said = [], text }: Context,
  start: number,
  name: string,
  noun: string,
): boolean {
  if (before === "all" && LED_AR.test(text.slice(Math.max(0, start - NEAR), start))) {
    // What leads all channels is named before them, and the one that counts so behind them.
    const all = keys.indexOf("all");
    return (
      head !== undefined && said.includes(`contacts/${head}`) && keys.indexOf(head) < all && keys.indexOf(name) > all
    );
  }
  if (before === undefined || nameSpan === undefined || !said.includes(`contacts/${before}`)) return false;
  const words = text.slice(Math.max(0, nameSpan.start - NEAR), nameSpan.start);
  const behind = text.slice(nameSpan.end, start);
  if (PLACE.test(text.slice(nameSpan.start, nameSpan.end))) return false;
  const came = CAME.find(([, pattern]) => pattern.test(words))?.[0];
  // Of two things that it may be, the one has another noun, and the other another name.
  if (came !== undefined && ITS.test(behind)) return before === name ? came !== noun : came === noun;
  if (before === name || counted !== noun) return false;
  return (TOOK.test(behind) && ALONE.test(words)) || (TOOK_AR.test(words) && BEHIND_AR.test(behind));
}
