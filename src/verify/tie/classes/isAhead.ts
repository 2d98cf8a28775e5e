import type { Span } from "../../../model/Finding.js";
import { afterLast } from "../page/afterLast.js";

/** How far, in characters, the words before and behind a number are looked at. */
const BEFORE = 140;
const AFTER = 40;
/** What parts the words of one intention from others: "and to hire 40, not 30" goes on. */
const PARTED = /:\s|[,،]\s+(?!(?:and to|not|nor)\b|و?[أا]ن\s|و?ليس\s|لا\s)/;
/** What is to come, or was promised: "will", "a goal of", "سيصل إلى", "هدفنا أن"; and what is said behind it. */
const AHEAD =
  /\b(?:will|shall|(?:plan|aim|intend|hope|promise|pledge|expect|prepar)(?:e?s|e|d|ed|ned|ing)? (?:to|for|at)|(?!(?<=\b(?:within|met|meets?|meeting) (?:the |our |its )?)target(?: time)? of (?:\d+|[a-z]+) (?:sec|min|hour|day))(?:goal|target|ambition|promise|pledge|commitment)(?: for \d{4})? (?:of|is|to)|(?:I|we) want(?:(?= (?:(?:at least|at most|only|over|under|(?:no |not )?(?:more|less|fewer) than) )?$)| to (?:reach|answer|close|cut|raise|reduce|lower|halve|bring|keep|handle|resolve|solve|achieve|increase|improve|hire|train|open)\b(?!.*\bthe $)))\b(.*)$|(?<![ء-ي\u064b-\u0652])[وف]?(?:س(?!ن(?:[ةه](?![ء-ي])|ت[اي]ن?(?![ء-ي])|وات|وي)|ت(?:[ةه](?![ء-ي])|ما?ئ|[وي]ن)|أل|ي(?:د[ةهي]|دات|ا[دحرسق]|ر[ةه]|نا|ما|طر[ةه]|ول[ةه]))[يتنأ][ء-ي]{2,}|سوف|[نيت]عمل(?: [ء-ي]+)? على|[نيت](?:هدف|ستهدف|ستعد|سعى|طمح|عتزم|خطط|لتزم|تعهد)|(?:ال)?(?:هدف|مستهدف|التزام|طموح|تعهد|وعد)(?:نا|ي|ها|ه)?(?: ل?عام [\d٠-٩]{4}م?| [ء-ي]+)? (?:هو|[أا]ن)|(?:المقرر|المتوقع|المنتظر|المرتقب|المأمول) [أا]ن)(?![ء-ي])(.*)$/is;
/** What was. */
const TOLD =
  /\b(?:was|were|has|have|had)\b|(?<![ء-ي])[وف]?(?:كان|بلغ|سجل|استقبل|تلق|ورد|وصل|[أا]غلق)[تنواى]{0,3}(?![ء-ي])/i;
/** From where something is to come is known, and what a part of is to come. */
const FROM = /(?:\bfrom|\bof (?:these|them|which|whom)|(?<![ء-ي])[وف]?(?:من|منها|منهم|بينها|بينهم))[,،]?\s*$/i;
/** The words of a number, up to the next one; none of a part of something. */
const BEHIND = /^ (?!of\b|من)[^.,،؛;:\n\d٠-٩]*/;
/** Behind what kept to a target: "95.3% met the target of 30 seconds". */
const KEPT = /\b(?:met|meets?|missed|within) (?:the |our |its )?(?:target|goal)/;
const EXPECTED = /\b(?:expected|planned|on order)\b/;

/** Whether a number is told of what is to come, or was promised, and so of nothing that was counted. */
export function isAhead({ start, end }: Span, text: string): boolean {
  const before = afterLast(text, Math.max(0, start - BEFORE), start, ".;؛؟?!\n");
  if (FROM.test(before)) return false;
  const behind = BEHIND.exec(text.slice(end, end + AFTER))?.[0] ?? "";
  if (!KEPT.test(behind) && (AHEAD.test(behind) || EXPECTED.test(behind))) return true;
  const clause = before.split(PARTED).at(-1) ?? "";
  const said = AHEAD.exec(clause);
  return said !== null && !TOLD.test(said[1] ?? said[2] ?? "");
}
