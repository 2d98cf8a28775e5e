import { isPeriodName } from "../../../language/reading/isPeriodName.js";
import type { Surroundings } from "../page/Surroundings.js";
import type { Time } from "./Claims.js";
import type { Role } from "./roleOf.js";

/** What parts two clauses (`gapsIn`). */
const CLAUSE = 100;
/** How far, in characters, the time of a sentence stands from its number. */
const NEAR = 120;
/** A date that begins its clause, or follows what was counted: "On 3 August", "بتاريخ 3 أغسطس". */
const ON_DAY =
  /(?:(?:^|[\n.;؛،,])\s*|\b(?:calls|e-?mails|chats|contacts|tickets)\s+)(?:on|(?:في )?يوم|في|بتاريخ)(?: [a-zء-ي]+day,?| [ء-ي]+)?\s+$/i;
/** What happened on a day is not what was counted then. */
const EVENT = /publish|announc|issu|releas|launch|report|start|open|until|up to|as of|نشر|[أا]عل|صدر|طلق|دش|تقرير|حتى/i;
/** "In 2025", "during the year 2025", "خلال عام 2025". */
const IN_YEAR =
  /(?:\b(?:in|during|throughout|over|for)(?: the)?(?: whole| full| entire)?(?: year)?(?: of)?|(?<![ء-ي])(?:[وف]?خلال|[وف]?في|طوال)(?: (?:ال)?(?:عام|سن[ةه]))?)\s+$/i;
const SHORTER = /quarter|half|month|\bQ[1-4]|\bH[12]|ربع|نصف|شهر|الفتر/i;

/** How long something was counted: its sentence begins so, with nothing but words up to the number. */
const TOLD =
  /(?:^|[.;؛?؟!\n])\s*(?:[a-zء-ي]+ )?(?:((?:every|each) day|يومي(?:ا\u064b?|\u064bا)|كل يوم)|((?:so far|since the (?:start|beginning) of) (?:in )?(?:(?:the|this) year|\d{4})|منذ (?:بداي[ةه]|مطلع|[أا]ول) (?:ال)?(?:عام|سن[ةه])(?: [\d٠-٩]{4}م?)?)|(?:over|in) the whole year|(?:على مدار|طوال) ال(?:عام|سن[ةه]))[,،]? [^\d٠-٩.,;،؛؟:()|\t\n]*$/i;

/** Less than a month was counted: "in the first half of March", `خلال الأسبوع الأول من الشهر`. */
const OF_MONTH =
  /(?:\b(?:half|quarter|week) of|(?<![ء-ي])ال(?:نصف|ربع|[أا]سبوع) ال[ء-ي]+ من)(?:( (?:the|this) month(?![a-z])| (?:هذا )?الشهر(?![ء-ي]))[^.;؛?؟!\n\d٠-٩]*$|(?: شهر)?\s+$)/i;

/** How long, with nothing shorter, a sentence says that a number was counted for; nothing where it says no such time. */
export function timeBeside({ text, readings, gaps }: Surroundings, index: number, role?: Role): Time | undefined {
  const number = readings[index];
  if (number === undefined) return undefined;
  const { start, end } = number.span;
  // Nothing is counted for as long as it has risen.
  const before = role === undefined ? text.slice(Math.max(0, start - NEAR), start) : "";
  if (OF_MONTH.exec(before)?.[1] !== undefined) return "day";
  const told = TOLD.exec(before);
  if (told !== null && !SHORTER.test(told[0] + text.slice(end, end + NEAR / 2)))
    return told[1] !== undefined ? "day" : told[2] !== undefined ? "year so far" : "year";
  for (const at of [index - 1, index + 1]) {
    const other = readings[at];
    if (!isPeriodName(other) || other.range !== undefined || other.calendar !== undefined) continue;
    const between = at < index ? text.slice(other.span.end, start) : text.slice(end, other.span.start);
    const isFar = gaps(Math.min(end, other.span.end), Math.max(start, other.span.start)) >= CLAUSE;
    if (isFar || between.length > NEAR) continue;
    const lead = text.slice(Math.max(0, other.span.start - NEAR / 2), other.span.start);
    if (other.kind === "date" && /^\d{4}-\d\d-\d\d$/.test(other.period) && ON_DAY.test(lead) && !EVENT.test(between))
      return "day";
    if (other.kind === "month" && OF_MONTH.test(lead)) return "day";
    const around = text.slice(
      Math.max(0, Math.min(start, other.span.start) - NEAR),
      Math.max(end, other.span.end) + NEAR,
    );
    const { kind } = other;
    if ((kind === "half" || kind === "year") && IN_YEAR.test(lead) && !SHORTER.test(around.replace(other.text, "")))
      return kind;
  }
  return undefined;
}
