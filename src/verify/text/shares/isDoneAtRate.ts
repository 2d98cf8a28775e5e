import { RESOLVED } from "../passage/cues.js";

/** What else is done with cases: `تم الرد عليها`, `نفذت`. */
const DONE = /(?<![ء-ي])[وف]?(?:الرد علي|نفذ|استجيب)[ء-ي]*/;

/** Whether words lead from a part that they have described to how much of it was done: `شكوى من المدن وأنجزت بنسبة`, and not `شكوى أغلقت بنسبة`. */
export function isDoneAtRate(words: string): boolean {
  const [lead = ""] = words.split("نسب");
  const done = RESOLVED.exec(lead) ?? DONE.exec(lead);
  return done !== null && (/^[وف]/.test(done[0]) || lead.slice(0, done.index).trim().includes(" "));
}
