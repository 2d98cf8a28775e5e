import { RESOLVED } from "../passage/cues.js";

/** What else is done with cases: `تم الرد عليها`, `نفذت`. */
const DONE = /(?<![ء-ي])[وف]?(?:الرد علي|نفذ|استجيب)[ء-ي]*/;

const JOINED = /(?<![a-z])and(?: (?:were|was|are|is|got))?$/;

/** Whether words lead from a part that they have described to how much of it was done: `شكوى من المدن وأنجزت بنسبة`, and not `شكوى أغلقت بنسبة`. */
export function isDoneAtRate(words: string): boolean {
  const [lead = ""] = words.split("نسب");
  const done = RESOLVED.exec(lead) ?? DONE.exec(lead);
  if (done === null) return false;
  const before = lead.slice(0, done.index).trim();
  // "Were resolved, a rate of 94 %" tells of the part itself, "came by phone and were resolved" does not.
  if (/^[a-z]/.test(done[0])) return JOINED.test(before);
  return /^[وف]/.test(done[0]) || before.includes(" ");
}
