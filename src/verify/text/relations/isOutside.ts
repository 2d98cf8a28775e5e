import { foldText } from "../../../language/foldText.js";
import type { Item } from "./Relation.js";

/** What there is of a total that is not known: "no total, since data are missing; the rest adds up to". */
const OF_UNKNOWN = /no total, since|(?:مجموع|اجمالي) غير (?:متاح|معروف)/;
/** "16 tickets, more than all tickets"; "The report does not say whether these are part of". */
const BEYOND =
  /^[^\d٠-٩.:]*(?:more than all|اكثر من (?:مجموع|اجمالي)) [a-zء-ي]+\s*(?:[.]|$)|^[^\d٠-٩]*(?:not (?:say|known|clear) (?:whether|if) [a-z ]+ part of|لا ي(?:ذكر|عرف) [ء-ي ]*جزء من)/;
const REACH = 100;
/** A ratio has no larger terms: "three calls in every four", `ثلاث من كل أربع`. */
const SMALL = 10;
const RATIO =
  /^ (?:[a-zء-ي]+ ){0,2}(?:(?:in|out of)(?: (?:every|about|around|roughly|nearly|almost|some))? (?:$|two|three|four|five|six|seven|eight|nine|ten)|(?:من|في) كل )/;
const EVERY = /(?:in every|out of every|من كل|في كل)(?: (?:نحو|حوالي))? $/;
/** Of so many one is no count: "one in 20", "1 in about 30 calls", `1 من نحو 30`. */
const ONE_IN =
  /(?<![\d٠-٩.,٬])(?:1|١|one|واحدة?)(?: [a-zء-ي]+)? (?:in|out of|من)(?: (?:every|about|around|roughly|nearly|almost|some|نحو|حوالي))? $/i;
const ODDS = 1000;
const LEAD = 40;
/** "For every complaint upheld, three". */
const FOR_EVERY = /(?<![a-z])(?:for|to|against) (?:every|each) [^.;:\d]*$|(?<![ء-ي])[وف]?(?:مقابل|ازاء) كل [^.؛:\d]*$/;
/** "One of them rang sixty times". */
const ONE_OF = /^ of (?:them|these|those)(?![a-z])/;
/** A number of days whose unit stands behind the next one: "between 30 and 60 days", `بين 30 و60 يوما`. */
const BETWEEN = /(?<![a-zء-ي])(?:between|from|بين|من) $/;
const TO_DAYS =
  /^ (?:and |to |و|الي )\d{1,3} (?:(?:working|calendar) )?(?:minutes?|hours?|days?|weeks?|months?|years?|دقيقه|دقايق|ساع(?:ه|ات)|يوم(?:ا)?|ايام|اسبوع(?:ا)?|اسابيع|شهر(?:ا)?|اشهر|سن(?:ه|وات))(?![a-zء-ي])/;

/**
 * Whether the words around a count say that it is no part of the total beside it, that it may be none, or that there is no total; or that it is
 * the term of a ratio, one of those that were counted, or a number of days.
 */
export function isOutside(text: string, { value, start, end, before, after }: Item): boolean {
  const isTerm = RATIO.test(after) || EVERY.test(before) || FOR_EVERY.test(before);
  if (value <= SMALL && (isTerm || (value === 1 && ONE_OF.test(after)))) return true;
  if (value < ODDS && (EVERY.test(before) || ONE_IN.test(text.slice(Math.max(0, start - LEAD), start)))) return true;
  const [line = ""] = text.slice(end, end + REACH).split("\n", 1);
  const behind = foldText(line);
  if (BETWEEN.test(before) && TO_DAYS.test(behind)) return true;
  return OF_UNKNOWN.test(before) || BEYOND.test(behind);
}
