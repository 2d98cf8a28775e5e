/** "All tickets: 12,000" labels the total as "Total tickets" does. */
const ALL =
  /(?:^|\n)[ \t*•-]*(?:all(?: the)? tickets|(?:جميع|كل|كاف[ةه]) التذاكر)\*{0,2} ?[:–—-]\*{0,2} *[\u2066-\u2069]*$/i;
/** A line above that heads those of one state: all of these are no total. */
const OF_STATE =
  /(?:^|\n)[^\d٠-٩\n]*(?:\b(?:clos(?:ed|ing|ure)|resolved|settled|open)|مغلق|[إا]غلاق|[أا]غلق|مفتوح|منجز)[^\d٠-٩\n]*\n/i;
const NEAR = 40;
const FAR = 300;

/** Whether a label in a line of its own says that a number is of all tickets. */
export function isLabelOfAll(text: string, start: number): boolean {
  return (
    ALL.test(text.slice(Math.max(0, start - NEAR), start)) &&
    !OF_STATE.test(text.slice(Math.max(0, start - FAR), start))
  );
}
