import { MORE_THAN } from "./cues.js";
import { leadOf } from "./leadOf.js";
import type { Item } from "./Relation.js";

/** The difference has a base of its own before that number: "أقل بـ140 من الشهر السابق، مقابل". */
const OWN_BASE = /(?<![a-zء-ي])(?:من|عن|than|from|on) [^,،;]*[,،;]/;
/** Nothing else in its clause, so that the difference has no subject of its own: "8,310 calls, an increase of", "أي بزيادة قدرها". */
const ALONE =
  /(?:^|[,،;؛(—–-])\s*(?:[وف]?(?:اي|ذلك|هو)|that is|or|and|which is)?\s*(?:(?:up|down|higher|lower)?\s*by|(?:an?|the)? ?(?:[a-z]+ )?(?:of|:)|[وب]?(?:ال)?(?:زياده|انخفاض|ارتفاع|نقص|تراجع|نمو|فارق|الفرق)(?: (?:قدره|مقداره|بلغ|يبلغ|بمقدار|بواقع)[ء-ي]*)?|بمقدار|(?:اقل|ادني|اكثر|اعلي|ازيد) ب(?:نحو|مقدار)?)\s*\(?$|(?<![ء-ي])[وب]?ب(?:زياده|انخفاض|ارتفاع|نقص|تراجع|نمو|فارق)(?: (?:قدره|مقداره|بلغ|يبلغ)[ء-ي]*)?\s*\(?$/;
/** "An increase of 40 in visits": of a part, unless a time follows. */
const OF_PART =
  /^\s*(?:[a-z]+ )?(?:in|among|for|from|at|by|within)(?!\s*(?:the )?$)(?! (?:the |a |one |this |just )*(?:\d|year|month|quarter|half|week|day|20|from))(?![a-z])|^\s*(?:[ء-ي]+ )?(?:من|في|لدي|بين)(?! (?:ال)?(?:عام|سنه|شهر|ربع|نصف|اسبوع|فتره|\d))(?![ء-ي])/;

/** Whether a difference may be that of two counts: told right before them, between them, or after them with no subject of its own. */
export function isDifferenceOf(delta: Item, before: Item, after: Item): boolean {
  const [first, last] = before.start < after.start ? [before, after] : [after, before];
  if (delta.start < first.start) return !/[,،;؛]|(?<![a-z])and /.test(first.before);
  if (OF_PART.test(delta.after)) return false;
  if (MORE_THAN.test(delta.after)) return first === after && first.start < delta.start && delta.start < last.start;
  if (first === after && delta.start > first.start && delta.start < last.start) return !OWN_BASE.test(before.before);
  return ALONE.test(leadOf(delta));
}
