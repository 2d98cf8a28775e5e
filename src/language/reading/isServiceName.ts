import type { Numeral } from "./readNumeral.js";

/** What answers calls, behind its number: "the 8888 citizens' complaint hotline"; not what comes in by it or works there, "300 helpline calls". */
const ANSWERS =
  /^ (?:(?:[A-Z][a-z]+|emergency|complaints?|[a-z]+s['’]) ){0,2}(?:(?:[Hh]ot|[Hh]elp|[Cc]are) ?[Ll]ine|[Ss]ervice)(?![a-zA-Z]|[ -](?:[a-z]{3,}s|staff|desk|team)(?![a-z]))/;
const THE = /(?:^|[\s("“])(?:[Tt]he|[Ii]ts|[Oo]ur)(?: national| free)? $/;
const YEAR = /^(?:19|20)..$/;
/** The numbers that are dialled in danger, in brackets, behind a name or before what comes in by them. */
const URGENT = /^(?:911|999|112|111)$/;
const COMES_IN = /^ (?:(?:and|or) \d{3} )?(?:emergency |phone )?(?:[Cc]alls?|callers?|system|operators?)(?![a-z])/;
const DANGER = /emergency|ambulance|police|dispatch/i;
const NAMED = /\bNHS $|(?:طوارئ|طارئة|ال[أا]منية) \($/;
const AMOUNT =
  /(?:than|over|nearly|about|almost|total of|took|taken|received|recorded|answered|handled|logged|were|had) $/i;
/** How far, in characters, words of danger are looked for. */
const NEAR = 300;

/** Whether a number is that of a service by what stands around it, though a noun may follow: "the 999 service", "911 calls" of a police force. */
export function isServiceName(text: string, { start, end, digits }: Numeral): boolean {
  if (digits < 2 || digits > 6) return false;
  const code = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 60);
  if (THE.test(before) && !YEAR.test(code) && ANSWERS.test(after)) return true;
  if (!URGENT.test(code)) return false;
  if (NAMED.test(before)) return true;
  return COMES_IN.test(after) && !AMOUNT.test(before) && DANGER.test(text.slice(Math.max(0, start - NEAR), end + NEAR));
}
