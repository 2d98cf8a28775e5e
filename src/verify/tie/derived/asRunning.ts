import type { Span } from "../../../model/Finding.js";
import { monthsOf } from "../../../periods/monthsOf.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import { isSinceThen } from "../place/isSinceThen.js";
import { derivedFrom } from "./derivedFrom.js";
import type { Here } from "./Here.js";
import { isSumOf } from "./isSumOf.js";

const UNTIL =
  /\b(?:by|(?:up )?to|until) (?:the )?(?:end|close) of\b|(?<![ء-ي])[وف]?(?:حتى|[إا]لى|ل?غاي[ةه]|مع|بحلول) (?:نهاي[ةه]|[آا]خر|ختام|متم|موفى)(?![ء-ي])/i;
/** Of the last weeks or months only, or of one month. */
const WINDOW =
  /\b(?:weeks|months|days|month|quarter|half),? (?:up )?(?:to|until) the (?:end|close)|\balone\b|\bduring the month\b|وحده|(?:خلال|في) (?:شهر|الربع|النصف)/i;
const MIDWAY =
  /\b(?:by|at|to|until) mid-?year\b|\bhalf-?way through the year\b|(?<![ء-ي])[وف]?(?:ب|(?:حتى|في|مع|عند|بحلول) )منتصف (?:ال)?(?:عام|سن[ةه])(?![ء-ي])/i;
const REACH = 80;
/** June is the sixth month of a year. */
const HALF = 6;
const YEAR = 12;

/**
 * What came in since the report's period began, up to a month within it, or from a month on up to its end: "by the end of February 10,040 calls
 * had come in", "opened in April and has held 10,421 chats since then".
 */
export function asRunning(here: Here): TieOutEntry | undefined {
  const { entry, reading, context } = here.one;
  const { byId } = here.index;
  const { claims, key = "*", period = "" } = context;
  if (reading.kind === "percent") return undefined;
  const own = clauseAround(context.text, reading.span);
  if (WINDOW.test(own)) return undefined;
  const months = monthsOf(here.report.period);
  const isMidway = months.length === YEAR && MIDWAY.test(here.sentence());
  const isSince = isSinceThen(own);
  const from = isSince ? Math.max(0, months.indexOf(period)) : 0;
  const until = isSince
    ? months.length
    : isMidway
      ? HALF
      : UNTIL.test(own)
        ? months.indexOf(claims.bases[0] ?? period) + 1
        : 0;
  const some = months.slice(from, until);
  if (some.length < 2 || some.length === months.length) return undefined;
  const [name = `contacts/${key}`] = claims.keys;
  const parts = some.flatMap((month) => byId.get(`${name.replace("/*", "")}/${month}`) ?? []);
  if (parts.length < some.length || !isSumOf(parts, reading, context)) return undefined;
  return derivedFrom(entry, "sum", parts);
}

/** The words before and behind a number, up to the next number or stop. */
function clauseAround(text: string, { start, end }: Span): string {
  const lead = text.slice(Math.max(0, start - REACH), start).replace(/^.*[\d٠-٩.;؛\n]/s, "");
  const tail = /^[^\d٠-٩.,،;؛\n]*/.exec(text.slice(end, end + REACH))?.[0] ?? "";
  return `${lead} ${tail}`;
}
