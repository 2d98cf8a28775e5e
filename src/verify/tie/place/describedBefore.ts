/** A bracket right before a number and its colon. */
const BRACKET = /\([^()\d٠-٩\n]{1,80}\)\s*:[\s\u2066-\u2069]*$/;
const FAR = 90;

/** Where the bracket opens that describes what is named before it: "Portal tickets (complaints and enquiries): 300"; -1 where none does. */
export function describedBefore(text: string, place: number): number {
  const before = text.slice(Math.max(0, place - FAR), place);
  const at = before.search(BRACKET);
  return at < 0 ? -1 : place - before.length + at;
}
