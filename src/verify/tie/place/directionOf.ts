import type { FigureReading } from "../../../language/reading/FigureReading.js";
import type { Mention } from "../names/findCues.js";
import { isChangeNoun } from "./isChangeNoun.js";
import { signedTo } from "./signedTo.js";

/** How far, in characters, a word of direction reaches onward. */
const DIRECTION = 80;
/** A superlative before it. */
const RANK = 12;

/** A word of comparison right behind a number, in its line and cell: "620 higher", "620 more calls", "an 8% increase". */
const BEHIND =
  /^[ \u00a0\u2066-\u2069]*(?!and|as|but|or|then)(?:[a-z]+ )?(?:(higher|more|above|up(?= (?:on|from))|(?:increase|rise|jump|growth)(?= (?:from|on|over)\b))|(?:lower|fewer|less|below|down(?= (?:on|from))|(?:decrease|drop|fall|decline|reduction)(?= (?:from|on|over)\b)))\b(?! (?:the )?\d)/i;

/** "أقل من الربع السابق بنسبة 10.3%", "أكثر بـ420" */
const COMPARED =
  /(?<![ء-ي])(?:([أا]كثر|[أا]على|[أا]كبر)|[أا]قل|[أا]دنى|[أا]صغر) (?:(?:من|عن|مما)[^.؛\n\d٠-٩]{1,60} (?:[\d٠-٩]{4}م? )?)?ب(?:نسب[ةه]|مقدار|واقع|فارق|عدد|ـ)\s*$/;
/** From another period it has moved as it has from the first: "up 8.7% on February and 18.2% on". */
const ALSO = /^[\s)]*(?:(?:on|over|from|على|عن) [^.;؛,،\n\d٠-٩]{1,40})?(?:\band\s+(?:by )?|(?<![ء-ي])و)$/i;

/** The verb goes on for something else: "calls were up 9.8% and e-mails 6.6%", "and those about prices by 50.7%". */
const GOES_ON = /\band (?:the )?[a-z-]+s $|\band [a-z'’ -]{1,40} by $|(?<![ء-ي])وال[ء-ي]+ (?:بنسب[ةه] )?$/i;

/** The verb goes on for a count of something else: "gained 620 messages and the portal 40", "زادت شكاوى الموقع 620 شكوى، وشكاوى الهاتف 40". */
const COUNTS_ON =
  /^ (?:by )?\d[\d,.]* (?:[a-z-]+ )?and (?:the )?[a-z-]+ $|^[^\d٠-٩]{0,30} بـ?[\d٠-٩][\d٠-٩,.٬]* (?:[ء-ي\u064b]+ )?وال[ء-ي]+ بـ?$|^(?!.* [وفل]?(?:إلى|[يت]?بلغ|م?سجل|[يتو]صل|كان)) ([ء-ي]+)(?: [ء-ي]+){0,4} (?:بـ?)?[\d٠-٩][\d٠-٩,.٬]* (?:[ء-ي\u064b]+[،,]? )?و\1(?: [ء-ي]+){1,2} (?:بـ?)?$/i;

/** A bracket behind the name of what has moved says how much there is: "calls rose in March (540)", "قلّت مكالمات فبراير (540)". */
const BRACKETED = /[a-zء-ي] \([\u2066-\u2069]*$/i;
const NEXT_SENTENCE = /\.\s/;
/** Behind a verb of direction something else is told: "calls fell; 200 were received", "did calls fall? 200 were received", `إلى أدناه بـ200`. */
const ANEW =
  /[;؛]|(?<!(?:\n|[?؟] )[\s*]*(?:ج|A)\s?):|[?؟](?!.*(?:\bby |(?<![ء-ي])ب(?:مقدار |واقع |فارق |ـ)?)$)|(?<![ء-ي])[إا]لى (?:[أا](?:دن|عل)[ىا]|ذروت)/is;
/** Right behind such a preposition stands what was passed, or held against: "يزيد عدد المكالمات على 640 ألفًا", "no lower than 640,000". */
const PASSED = /^ (?:[^.;؛،,:\n\d٠-٩]{1,60} (?:عن|على)|than)[\s\u2066-\u2069]*$/;
/** What grew most is told with what it came to: "the fastest growth: 620 calls". */
const RANKED = /(?:\b[a-z]+est|(?<![ء-ي])(?:[أا]سرع|[أا]كبر|[أا]على|[أا]قوى)) $/i;
const NAMED = /^\s?:/;
/** What goes on from month to month is told by what there was in each: "steady growth: 7,961 in July, then 8,540". */
const STEADY =
  /(?:\b(?:stead(?:y|ily)|continu(?:al|ous|ed|ing)|constant|unbroken|uninterrupted|sustained) [a-z]+(?: [a-z]+){0,4}|\bmonth (?:after|by|on) month|(?<![ء-ي])(?:متواصل|مستمر|مط\u0651?رد|متتابع|متتالي|متصاعد)[ةاً\u064b]*(?: [ء-ي]+){0,3}|(?<![ء-ي])شهر[اً\u064b]* (?:بعد|تلو) (?:شهر|[ال]+آخر)) ?:\s*$/i;
/** So does a clause of its own, behind a noun of direction, too: "this rise, as the line took 24,893 calls". */
const SINCE = /[,،]\s*(?:with|as|when|ف[ء-ي])|(?<![ء-ي])(?:[إا]ذ|حيث)(?![ء-ي])/i;
/** A clause beside its noun says nothing behind it: "March, which fell in Ramadan, the quietest with 44,827". */
const ASIDE = /[,،] (?:which|who|[وف]?(?:التي|الذي)) [^,،]{0,16}$/i;
/** "Increase: 620" names its number, as the nouns of Arabic do. */
const NAMES = /^(?:(?:in|de)crease|rise|fall|drop|growth|gain|decline|reduction|up|down)$/i;

/** "33.2% of the total" is no change. */
const OF_WHOLE =
  /^[ \u00a0\u2066-\u2069]*(?:of|من)\s+(?:the |its |our |كل |ال)?(?:total|all|whole|year['’]s|المجموع|[إا]جمالي|مجموع|جميع|تواصل|مكالمات|محادثات|رسائل|طلبات|تذاكر|شكاوى|calls|contacts|chats|messages|e-?mails|tickets|complaints)(?![a-zء-ي])/i;

/** The sign or word of direction beside a number; else the last one before it, if no other percentage stands between. */
export function directionOf(
  turn: Mention | undefined,
  readings: readonly FigureReading[],
  index: number,
  text: string,
): "up" | "down" | undefined {
  const { start = 0, end = 0 } = readings[index]?.span ?? {};
  const signed = signedTo(text, start, end);
  if (signed !== undefined && (readings[index]?.kind === "percent" || text.charAt(start) === "+")) return signed;
  if (readings[index]?.kind === "percent" && OF_WHOLE.test(text.slice(end, end + 32))) return undefined;
  const behind = BEHIND.exec(text.slice(end, end + 32));
  if (behind !== null) return behind[1] === undefined ? "down" : "up";
  const compared = COMPARED.exec(text.slice(Math.max(0, start - DIRECTION), start));
  if (compared !== null) return compared[1] === undefined ? "down" : "up";
  if (turn === undefined || start - turn.end > DIRECTION) return undefined;
  const word = text.slice(turn.start, turn.end);
  const isVerb = !NAMES.test(word) && !isChangeNoun(word);
  const since = text.slice(turn.end, start);
  if (
    readings[index]?.kind !== "percent" &&
    ((isVerb && BRACKETED.test(since)) ||
      (NAMED.test(since) && RANKED.test(text.slice(Math.max(0, turn.start - RANK), turn.start))) ||
      NEXT_SENTENCE.test(since) ||
      SINCE.test(since) ||
      (isVerb && ANEW.test(since)) ||
      STEADY.test(text.slice(Math.max(0, turn.start - RANK), start)))
  )
    return undefined;
  if (isVerb && PASSED.test(since)) return undefined;
  const isAside = /[,،] /.test(text.slice(turn.end, start));
  if (isAside && ASIDE.test(text.slice(Math.max(0, turn.start - DIRECTION), turn.start))) return undefined;
  const goesOn = (readings[index]?.kind === "percent" ? GOES_ON : COUNTS_ON).test(text.slice(turn.end, start));
  for (let other = index - 1; !goesOn && (readings[other]?.span.start ?? -1) > turn.start; other--)
    if (endsTurn(readings[other], readings[index]) && !ALSO.test(text.slice(readings[other]?.span.end, start)))
      return undefined;
  return turn.cue.name === "up" ? "up" : "down";
}

/** A percentage has taken the direction; so has any number, where what follows is no percentage: "fell from 9 to 8". */
function endsTurn(other: FigureReading | undefined, reading: FigureReading | undefined): boolean {
  return other?.kind === "percent" || (reading?.kind !== "percent" && other !== undefined && "value" in other);
}
