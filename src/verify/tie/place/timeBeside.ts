import { isPeriodName } from "../../../language/reading/isPeriodName.js";
import type { Surroundings } from "../page/Surroundings.js";

/** What parts two clauses (`gapsIn`). */
const CLAUSE = 100;
/** How far, in characters, the time of a sentence stands from its number. */
const NEAR = 120;
/** A date that begins its clause, or follows what was counted: "On 3 August", "بتاريخ 3 أغسطس". */
const ON_DAY =
  /(?:(?:^|[\n.;؛،,])\s*|\b(?:calls|e-?mails|chats|contacts|tickets)\s+)(?:on|(?:في )?يوم|في|بتاريخ)(?: \p{L}+day,?| [ء-ي]+)?\s+$/iu;
/** What happened on a day is not what was counted then. */
const EVENT = /publish|announc|issu|releas|launch|report|start|open|until|up to|as of|نشر|[أا]عل|صدر|طلق|دش|تقرير|حتى/i;
/** "In 2025", "during the year 2025", "خلال عام 2025". */
const IN_YEAR =
  /(?:\b(?:in|during|throughout|over|for)(?: the)?(?: whole| full| entire)?(?: year)?(?: of)?|(?<![ء-ي])(?:[وف]?خلال|[وف]?في|طوال)(?: (?:ال)?(?:عام|سن[ةه]))?)\s+$/i;
const SHORTER = /quarter|half|month|\bQ[1-4]|\bH[12]|ربع|نصف|شهر|الفتر/i;

/** The day, or the year with nothing shorter, in which a sentence says that a number was counted; none where it says neither. */
export function timeBeside({ text, readings, gaps }: Surroundings, index: number): "day" | "year" | undefined {
  const number = readings[index];
  if (number === undefined) return undefined;
  const { start, end } = number.span;
  for (const at of [index - 1, index + 1]) {
    const other = readings[at];
    if (!isPeriodName(other) || other.range !== undefined || other.calendar !== undefined) continue;
    const between = at < index ? text.slice(other.span.end, start) : text.slice(end, other.span.start);
    const isFar = gaps(Math.min(end, other.span.end), Math.max(start, other.span.start)) >= CLAUSE;
    if (isFar || between.length > NEAR) continue;
    const before = text.slice(Math.max(0, other.span.start - NEAR / 2), other.span.start);
    if (other.kind === "date" && /^\d{4}-\d\d-\d\d$/.test(other.period) && ON_DAY.test(before) && !EVENT.test(between))
      return "day";
    const around = text.slice(
      Math.max(0, Math.min(start, other.span.start) - NEAR),
      Math.max(end, other.span.end) + NEAR,
    );
    if (other.kind === "year" && IN_YEAR.test(before) && !SHORTER.test(around)) return "year";
  }
  return undefined;
}
