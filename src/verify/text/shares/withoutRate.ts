import { itemRole } from "../clauses/itemRole.js";
import type { Item } from "../relations/Relation.js";

/** What the share of those dealt with is called. */
const RESOLUTION =
  /(?<![a-z])(?:resolution|settlement|closure|closing|completion|clearance|disposal|disposition|solution) rate|(?<![ء-ي])[وفب]*(?:نسب[هت]|معدل) (?:ال)?(?:انجاز|معالج[هت]|حل|بت|فصل|تسوي[هت]|حسم|اغلاق|اصلاح)(?:ها|هم|ه)?(?![ء-ي])/g;
/** The share of those answered. */
const ANSWER =
  /(?<![a-z])(?:answer(?:ing)?|response|reply|pick-?up) rate|(?<![ء-ي])[وفب]*(?:نسب[هت]|معدل) (?:ال)?(?:رد|اجاب[هت]|استجاب[هت]|تجاوب)(?:ها|هم|ه)?(?![ء-ي])/g;
const ANSWERED =
  /(?<![a-z])(?<!not )(?:answered|picked up|repl(?:y|ies|ied)|respon(?:ses?|ded))(?![a-z])|(?<![ء-ي])[وفب]?(?:ت[مي]?ت? )?(?:ال)?(?:مجاب|اجيب|مردود|رد(?:ت|وا)? (?:[ء-ي]+ )?علي|اج[اي]ب|استجاب|تجاوب)[ء-ي]*/;

/** Words without the name of a rate, if it is that of what a count is called. */
export function withoutRate(words: string, part: Item): string {
  const { before, after } = part;
  const kept = itemRole(part) === "resolved" ? words.replace(RESOLUTION, " ") : words;
  return ANSWERED.test(`${before.slice(-40)} ${after}`) ? kept.replace(ANSWER, " ") : kept;
}
