const OF_SOME = /^\s*(?:in|for|among|at|a year|في|لدي|بين|عام|خلال)(?![a-zء-ي])/;
/** All of them, or the whole time. */
const OF_ALL =
  /^\s*(?:(?:in|for|at) (?:total|20\d\d|(?:the )?(?:period|quarter|year)(?:[,.;]| end|$))|(?:في|خلال) (?:ال(?:فتره|ربع|عام)(?! ال)|(?:عام|سنه) 20))/;

/** Whether words behind a rate tell that it is one of a place, a group or a part of the time. */
export function isOfSome(after: string): boolean {
  return OF_SOME.test(after) && !OF_ALL.test(after);
}
