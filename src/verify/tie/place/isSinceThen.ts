/** "Since then", "has since taken", "منذ ذلك الحين", "منذ إطلاقه". */
const SINCE =
  /\bsince (?:then|that (?:time|date|day|month))\b|\bha(?:s|ve|d) since\b|(?<![ء-ي])(?:منذئذ|منذ (?:ذلك|حينه|(?:[إا]طلاق|انطلاق|تدشين|افتتاح)ه))/i;

/** Whether words tell of all that came since the time that was named before. */
export function isSinceThen(words: string): boolean {
  return SINCE.test(words);
}
