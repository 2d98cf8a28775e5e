import type { Span } from "../../../model/Finding.js";

/** How far, in characters, a sign or its word may stand from its number, and the name of a net score that is turned round. */
const NEAR = 40;
const FAR = 160;

/** Order marks, and what Markdown escapes or stresses with; they part nothing. */
const MARKS = /[\u200e\u200f\u061c\u2066-\u2069\\*_]/g;

/** A word; a minus sign, or a dash at the number; with a space, a dash only where it cannot part anything. */
const BEFORE =
  /(?:(?<![a-zء-ي])(?:minus|negative(?: of)?|و?(?:بال|ال|ب)?(?:سالب|ناقص)[ةه]?)[ (]*|− *|(?<![\da-z٠-٩ء-ي])[-–]|[\t|(:=][ (]*[-–] *)$/i;
const AFTER =
  /^(?:[ )]*(?:(?:percentage[ -])?points?|نقاط|نقطة|مئوية))*[ )]*(?:(?:below|under) (?:zero|0)|(?:تحت|دون) الصفر|(?:بال)?سالب[ةه]?|negative)(?![a-zء-ي])|^[-−–](?![\da-z٠-٩ء-ي])|^ *[-−–] *(?:$|[\t\n|)])/i;

/** A net score may be printed as what outweighs. */
const TURNED = /net dissatisfaction|صافي عدم (?:ال)?رضا/i;
const SENTENCE = /[;؛\n؟?!]|\.(?![\d٠-٩])/;

/** Whether the text around a number says that it is below 0: by a sign on either side, or by a word. */
export function isNegated(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - FAR), start).replace(MARKS, "");
  const after = text.slice(end, end + NEAR).replace(MARKS, "");
  if (BEFORE.test(before.slice(-NEAR)) || AFTER.test(after)) return true;
  return TURNED.test(before.split(SENTENCE).at(-1) ?? "");
}
