import type { Context } from "../place/Context.js";

/** Behind the name of who did it, up to the number: "the portal took a total of". */
const TOOK = /^(?: desk| team)? (?:took|received|handled|had|answered|recorded)(?: a total of)? $/i;
/** Before it nothing is joined to it, and nothing else does it. */
const ALONE = /(?:^|[.\n]|\bin [a-z]+,?) ?(?:the |our )?$/i;
/** The verb goes before its subject, and what it leads may stand behind it: "وتصدر التطبيق القنوات بـ". */
const TOOK_AR = /(?:استقبل|تلق[ىي]|واصل|سجل)ت? (?:ال)?$/;
const BEHIND_AR = /^(?: (?:ارتفاع|تراجع|نمو)(?:ها|ه) من)? $/;
const LED_AR = /تصد\u0651?رت? (?:[ء-ي\u0651]+ ){1,4}القنوات بـ? ?$/;
/** "Calls to the portal: ", "calls to the portal fell by 370 to ": what is counted, and where it is said to have come. */
const CAME = /\b(call|visit)s (?:to|through|via|by) (?:the |our )?$/i;
const ITS = /^(?::| (?:were|(?:rose|fell) by [\d,]+ to)) ?$/i;
/** Words for places, which are also said of where calls are taken. */
const PLACE = /^(?:ال)?(?:cent|office|branch|مرك|مراكز|مكاتب|فروع)[^ ]*$/i;
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
  if (before === "*" && LED_AR.test(text.slice(Math.max(0, start - NEAR), start))) {
    // What leads all channels is named before them, and the one that counts so behind them.
    const all = keys.indexOf("*");
    return (
      head !== undefined && said.includes(`contacts/${head}`) && keys.indexOf(head) < all && keys.indexOf(name) > all
    );
  }
  if (before === undefined || nameSpan === undefined || !said.includes(`contacts/${before}`)) return false;
  const words = text.slice(Math.max(0, nameSpan.start - NEAR), nameSpan.start);
  const behind = text.slice(nameSpan.end, start);
  if (PLACE.test(text.slice(nameSpan.start, nameSpan.end))) return false;
  const came = ITS.test(behind) ? CAME.exec(words)?.[1] : undefined;
  // Of two things that it may be, the one has another noun, and the other another name.
  if (came !== undefined) return (came.toLowerCase() === noun) !== (before === name);
  if (before === name || counted !== noun) return false;
  return (TOOK.test(behind) && ALONE.test(words)) || (TOOK_AR.test(words) && BEHIND_AR.test(behind));
}
