/** How far, in characters, the words of a bracket are looked at. */
const NEAR = 50;
/** From a number to the period in a bracket behind it. */
const OPENED = /^[^\d٠-٩.;؛,،\n()]{0,24}\((?:[^\d٠-٩.;؛\n()]{0,24} )?[\u2066-\u2069]*$/;
const STATUS =
  /^(?: (?:20\d\d|٢٠[٠-٩]{2}م?))?(?: (?:figures?|data|is|are|still))* (?:provisional|preliminary|estimated|unaudited|not (?:yet )?(?:final|confirmed)|subject to (?:revision|change)|(?:ال)?(?:[أا]ولي|مبدئي|مؤقت|تقديري)(?:[ةه]|اً|ًا)?|غير (?:ال)?(?:نهائي|مؤكد)[ةه]?)[\s\u2066-\u2069]*\)/i;
const STATED = /\((?:provisional|preliminary|estimated)(?: (?:figures?|data))? (?:for|in) $/i;

/** Whether a bracket behind a number may tell only how sure a part of it is: "173,631 times (December provisional)". */
export function isNoted(text: string, place: number, start: number, end: number): boolean {
  const between = text.slice(place, start);
  if (between.length > NEAR || !OPENED.test(between)) return false;
  const behind = text.slice(end, end + NEAR);
  return STATED.test(between) ? behind.startsWith(")") : STATUS.test(behind);
}
