import { addsNoName } from "../clauses/addsNoName.js";
import { PLANNED } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";
import { wordsOfBoth } from "./wordsOfBoth.js";

/** Times of one sort: until somebody answers. */
const WAITS =
  /(?<![a-z])(?:wait|hold|queue|answer|pick(?:ed)? up|connect|reach|(?:put|g[eo]t) through)|نتظ|(?<![ء-ي])(?:ل?ل?رد|الرد|اجاب)/;
const WAITED = /(?<![a-z])(?:wait|hold|queue)|نتظ/;
const SHORT: readonly (string | undefined)[] = ["second", "minute"];
const CALL = /(?<![a-z])call(?!ed)|مكالم|متصل|اتصال/;
const CASE = /(?<![a-z])(?:case|file)s?(?![a-z])|حال[هت]/;
/** Cases by their kind: where the mean is of one, another is something else. */
const KIND =
  /(?<![a-z])(?:complaint|request|(?:en|in)quir(?:y|ie)|application|appeal|ticket|matter)s?(?![a-z])|(?<![ء-ي])(?:ال)?(?:شكوي|شكاوي|شكايه|طلب|بلاغ|معامله|ملف|قضيه|تظلم|طعن)(?![ء-ي])/;
/** What should not be need not have been so. */
const OBLIGED =
  /(?<![a-z])(?:may|can|must|should|shall|is to|are to|max(?:imum)? ?:)|يجب|ينبغي|(?<![ء-ي])(?:الا|الحد)(?![ء-ي])/;
/** What is waited for. */
const FOR = /wait[a-z]* for an? ([a-z]{4})/;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** Whether the words of a time that is the longest or shortest name nothing that those of a mean time do not, and both are of one sort. */
export function isOfMeanTime(text: string, item: Item, mean: Item): boolean {
  const { own, other } = wordsOfBoth(text, item, mean);
  if ([OBLIGED, PLANNED].some((cue) => cue.test(own) || cue.test(other))) return false;
  if (!addsNoName(KIND.test(other) ? own : own.replace(KIND, ""), other)) return false;
  const awaited = FOR.exec(other)?.[1];
  if (awaited !== undefined && !own.includes(awaited)) return false;
  const [waits, waited] = [WAITS.test(own), WAITS.test(other)];
  if (SHORT.includes(item.noun) ? waits !== waited : !waits && WAITED.test(other)) return false;
  if (waits && waited) return true;
  const [isCall, isCase] = [CALL.test(own), CASE.test(own) || KIND.test(own)];
  if (isCall || isCase) return (isCall && CALL.test(other)) || (isCase && (CASE.test(other) || KIND.test(other)));
  // "None took longer than" is said of what stands right before it.
  const between = text.slice(mean.end, item.start).replace(YEAR, "");
  return item.start > mean.end && item.sentence - mean.sentence < 2 && !/\d/.test(between);
}
