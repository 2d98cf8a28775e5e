const WORDS = /^ (?:per ?cent|thousand|[mb]illion|مليون|ملايين|مليار|ألف|آلاف)/i;

/** Whether digits that a point stands before are a part of one: ".45 percent", ".5 million", "$.5", or alone in a cell. */
export function isFraction(text: string, first: number, end: number): boolean {
  const before = text.charAt(first - 2);
  const led = before === "" ? end === text.length : "$€£\t".includes(before);
  return led || WORDS.test(text.slice(end, end + 9));
}
