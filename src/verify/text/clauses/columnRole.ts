import { HIGHEST, MEAN, TOTAL, WHOLE } from "../passage/cues.js";
import { caseRole } from "./caseRole.js";

/** What a column of a table holds. A change is a percentage, a difference a count, a running count all since the first row; a stock is open cases at an instant, and is never added over periods. */
export type ColumnRole =
  | "period"
  | "opening"
  | "received"
  | "resolved"
  | "closing"
  | "mean"
  | "highest"
  | "percent"
  | "rate"
  | "change"
  | "difference"
  | "running"
  | "total"
  | "count";

/** Columns that count cases as they come and go, of which others are shares, changes and means. */
export const COUNTED: readonly ColumnRole[] = ["count", "received", "resolved", "total"];

/** What is measured, not counted, and never added. */
export const MEASURES: readonly ColumnRole[] = ["mean", "rate", "percent", "highest", "change"];

/** Arabic says "revised" with a word for a rate. */
const REVISED = /(?<=\d) ?\(?معدله?\)?/;

/** Tells what a column holds by its folded name. */
export function columnRole(called: string): ColumnRole {
  const name = called.replace(REVISED, "");
  if (
    /^[^a-zء-ي]*(?:year|month|period|quarter|week|date|السنه|العام|الشهر|الفتره|(?:الربع|النصف|الاسبوع)$)(?![a-zء-ي])/.test(
      name,
    )
  )
    return "period";
  if (
    /(?<![a-zء-ي])(?:per \d|لكل|(?:(?:per|an?|each|every) (?:minute|hour|day|week)|(?:كل|في) (?:ال)?(?:دقيقه|ساعه|يوم|اسبوع))\s*$)/.test(
      name,
    )
  )
    return "rate";
  if (
    /(?<![a-z])(?:change|chg|growth|variation|variance|diff(?:erence|\.)|increase|decrease|decline|reduction|movement|evolution|trend|yoy|year[- ]on[- ]year)|δ|^\+\s?\/\s?[-–−]$|(?<![ء-ي])(?:ال)?(?:تغير|تغيير|نمو|تطور|فرق|فارق|زياده|انخفاض|ارتفاع|تراجع|هبوط|تناقص)(?![ء-ي])/.test(
      name,
    )
  )
    return /[%٪]|per ?cent|نسبه|معدل|(?<![a-z])rate/.test(name) ? "change" : "difference";
  if (HIGHEST.test(name)) return "highest";
  // Cases "handled within 5 days" are counted; "days to handle" are a mean.
  if (
    MEAN.test(name) ||
    /(?<!(?:\d|(?:(?:within|in|under|over)\s(?:a|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty)|(?:خلال|غضون|ضمن|في)\s(?:ثلاثه|اربعه|خمسه|سته|سبعه|ثمانيه|تسعه|عشره))(?![a-zء-ي]))\s?(?:(?:working|business|calendar)\s)?)(?:days|ايام)|زمن|(?:response|handling|resolution|waiting|processing) times?/.test(
      name,
    )
  )
    return "mean";
  if (/[%٪]|percent|per cent|(?<![a-z])(?:share|rate)s?(?![a-z])|نسبه|مييه/.test(name)) return "percent";
  if (
    /^(?:closing(?: (?:balance|stock|backlog))?|c\/f|end of (?:the )?(?:month|quarter|year|period))$|(?:اخر|نهايه) (?:الشهر|المده|الفتره|الربع|العام|السنه)/.test(
      name,
    )
  )
    return "closing";
  const role = caseRole(name);
  if (role !== undefined && role !== "received") return role === "pending" ? "closing" : role;
  if ((TOTAL.test(name) && !/sub-?total|فرعي/.test(name)) || WHOLE.test(name)) return "total";
  return role ?? "count";
}
