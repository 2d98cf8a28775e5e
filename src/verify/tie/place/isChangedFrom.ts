import { withoutEnd } from "../../../language/reading/withoutEnd.js";
import type { Span } from "../../../model/Finding.js";

/** "A 2.2% increase on 12,116", "up 264 calls over the 12,116", "بزيادة 2.2% عن 12,116". */
const ON = /^(?: [a-zء-ي\u064b-\u0652-]+){0,2} (?:(?:on|over)(?: the)?|عن|على)[\s\u2066-\u2069]*$/i;
/** Right behind its word, the number before is the change: "up 264", "an increase of 2.2%", "بزيادة قدرها 2.2%". */
const CHANGED =
  /^(?: (?:of|by|نسبته[ا]?|قدره[ا]?|مقداره[ا]?|بنسب[ةه]|بمقدار|بواقع))?(?: (?:about|around|nearly|some|نحو|حوالي|قرابة))?[\s\u2066-\u2069]*[+−-]?$/i;

/** Whether a number at `start` is what something is a change on that the number before it tells, by the word of direction between or before. */
export function isChangedFrom(text: string, turn: Span, previous: Span, start: number): boolean {
  if (!ON.test(text.slice(previous.end, start))) return false;
  return turn.start >= previous.end || CHANGED.test(withoutEnd(text.slice(turn.end, previous.start), /[([]$/));
}
