import { isOfChannels } from "./isOfChannels.js";
import type { Source } from "./Source.js";
import { GAP } from "./tokenize.js";

/** How far, in characters, the words beside a count are looked at. */
const NEAR = 64;
/** A number of things, or one that has come to so many; some of them; the next of a list: `342 وهاتفياً`. */
const COUNTED =
  /\bnumbers?(?: of (?![^\d]*\b(?:line|cent(?:re|er)))[^\d.;:]*:?| [a-z]+ (?:at|to|by|between)| (?:reached|hit|exceeded|totall?ed)) \(?$|(?<![ء-ي])[وف]?(?:منه[امن]|عدده[امن]?) \(?$|[\d٠-٩](?:,? and|,) by (?:tele)?phone $|[\d٠-٩][،,]? وهاتفي\u064b?ا\u064b? $/i;
const COUNTED_BEHIND =
  /^[\u2066-\u2069]* (?!free|مجان)[a-zء-ي\u064b-\u0652 ]+[,،] (?:بنسبة )?[\u2066-\u2069]*[\d٠-٩][\d٠-٩.,٬٫]* ?(?:[%٪]|per ?cent|(?:في ال|بال)ما?ئ)|^ (?:[a-z]{2,}(?:ers|ors|ents|ants)|(?!مجان|[أا]يض)[ء-ي]{3,}(?:\u064b?ا|ا\u064b))(?![a-zء-ي\u064b])/i;

/** Whether a word for telephone or number stands before a token, at most two unknown words away in the same clause. */
export function hasPhoneCue(source: Source, at: number): boolean {
  const { start = 0, end = 0, gap = 0 } = source.tokens[at] ?? {};
  // "The number stood at 514", "the number of requests received 183", "Telephone: 106 students, 4% of the total", `الهاتف: 1369 متصلا`
  const isRow = (gap & GAP.colon) !== 0 && COUNTED_BEHIND.test(source.text.slice(end, end + NEAR));
  if (isRow || !isCued(source, at) || COUNTED.test(source.text.slice(Math.max(0, start - NEAR), start))) return false;
  return !isOfChannels(source.text, start, end);
}

function isCued({ tokens }: Source, at: number): boolean {
  let skipped = 0;
  for (let before = at; before > at - 4; before--) {
    const token = tokens[before];
    const word = tokens[before - 1]?.word;
    skipped += token?.skipped ?? 3;
    if (token === undefined || word === undefined || skipped > 1) return false;
    if ((token.gap & (GAP.break | GAP.wall | GAP.comma)) !== 0) return false;
    // "1,045 about mobile and 404 about roaming", "9Mobile 179"
    if (before === at && skipped === 0 && word.role === "and") return false;
    if (tokens[before - 1]?.gap === 0 && tokens[before - 2]?.numeral !== undefined) return false;
    if (word.cue === "phone" || (word.cue === "number" && (tokens[before - 1]?.prefix ?? 0) > 3)) return true;
    if (word.noun !== undefined && word.cue === undefined && before === at) return false;
  }
  return false;
}
