import type { FigureReading, QuantityReading } from "../../../language/reading/FigureReading.js";
import { isQuantity } from "../../../language/reading/isQuantity.js";
import type { Mention } from "../names/findCues.js";
import type { Surroundings } from "../page/Surroundings.js";
import { isAgainst } from "./isAgainst.js";
import type { Move } from "./Move.js";

/** Words that may stand before a number and say nothing of where it stands. */
const FILLER =
  /(?:\s(?:just|only|about|around|some|nearly|almost|over|more than|نحو|حوالي|قرابة|أكثر من))?[\s\u2066-\u2069]*$/;
const TO = /(?:\bto|(?<![A-Za-zء-ي])(?:إلى|الى|حتى))$/;
/** A bracket may open with it: "fell (81,405 to 76,020)". */
const FROM = /(?:\bfrom|(?<![A-Za-zء-ي])من|\()$/;
/** Behind a level, in its own clause and cell: "to 49,763 in August from 52,418". */
const FROM_BEHIND = /^[^\d٠-٩.;:؛،,()|\t\n]*(?:\bfrom|(?<![A-Za-zء-ي])من)$/;
/** Something else begins. */
const CLAUSE =
  /[;؛:|\t\n]|\.(?![\d٠-٩])|\b(?:and|but|while|whereas|although|then)\b|(?<![A-Za-zء-ي])(?:بينما|فيما|لكن|ثم)(?![A-Za-zء-ي])|[،,]\s?و/;
/** From what it moved is told behind a colon, too, and behind the two ends of its time: "between January and March". */
const DETAILED = /:(?= (?:from|من) )|\bbetween (?:[a-z]+ ){1,3}(?:20\d\d )?and\b/gi;
/** What comes behind a comma, but for "to reach", or comes by adding up, may be something else's. */
const ASIDE = /[,،](?!\s?ل)|\b(?:came|comes|amount[A-Za-zء-ي]*|add[A-Za-zء-ي]*) /;
const NOT = /(?:\bnot|n't|\bnever|(?<![A-Za-zء-ي])(?:لم|لن|لا|ما))\s+$/;
/** "June (45,318) was higher than May (38,964)": the one before is higher than this one. */
const THAN = /^\)(?: (?!and|but|or)[a-z]+){0,4} than\b/i;
/** "Up to 149,386" is a bound. */
const BOUND = /^up$/i;

/**
 * How the number of a level was reached by the verb before it: "rose from 52,418 in July to 49,763". Nothing where the words leave
 * open whether it is this verb's.
 */
export function moveOf({ text, readings }: Surroundings, index: number, turn: Mention): Move | undefined {
  const level = readings[index];
  if (level === undefined || !("value" in level)) return undefined;
  const between = text.slice(turn.end, level.span.start).replace(DETAILED, "");
  if (NOT.test(text.slice(Math.max(0, turn.start - 8), turn.start))) return undefined;
  const direction = turn.cue.name === "up" ? "up" : "down";
  const next = readings[index + 1];
  if (isAgainst(text, level.span)) return isQuantity(next) ? { direction, from: next } : undefined;
  const other = readings.slice(Math.max(0, index - 2), index).findLast(isQuantity);
  if (other !== undefined && THAN.test(text.slice(other.span.end, level.span.start)))
    return { direction: direction === "up" ? "down" : "up", from: other };
  if (!TO.test(between.replace(FILLER, "")) || CLAUSE.test(between)) return undefined;
  if (BOUND.test(text.slice(turn.start, turn.end)) && between.trim() === "to") return undefined;
  let from: QuantityReading | undefined;
  for (let at = index - 1; (readings[at]?.span.start ?? -1) >= turn.end; at--) {
    const other = readings[at];
    if (!isQuantity(other)) continue;
    // "Fell by 19.2% to 149,386": the percentage is held to its direction itself, and what is none may be another level.
    const isBase = FROM.test(text.slice(turn.end, other.span.start).replace(FILLER, ""));
    // "Of the three channels"
    if (!isBase && other.script === "word") continue;
    // "Dropped by 40%, from 287,853 to 172,872"
    if (from !== undefined && other.kind === "percent") continue;
    if (!isBase || from !== undefined || !isLike(other, level)) return undefined;
    from = other;
  }
  from ??= fromBehind(text, readings, index, level);
  return from === undefined && ASIDE.test(between) ? undefined : { direction, from };
}

function fromBehind(
  text: string,
  readings: readonly FigureReading[],
  index: number,
  level: QuantityReading,
): QuantityReading | undefined {
  const next = readings.slice(index + 1, index + 3).find(isQuantity);
  if (next === undefined || !isLike(next, level)) return undefined;
  const end = Math.max(level.span.end, level.nounSpan?.end ?? 0);
  return FROM_BEHIND.test(withoutPeriods(text, readings, index, end, next.span.start).replace(FILLER, ""))
    ? next
    : undefined;
}

/** The words up to a number, without the periods among them, whose digits are no numbers. */
function withoutPeriods(
  text: string,
  readings: readonly FigureReading[],
  index: number,
  from: number,
  to: number,
): string {
  const period = readings[index + 1];
  if (period === undefined || period.span.start >= to || period.span.start < from) return text.slice(from, to);
  return text.slice(from, period.span.start) + text.slice(period.span.end, to);
}

function isLike(one: QuantityReading, other: QuantityReading): boolean {
  return (one.kind === "percent") === (other.kind === "percent");
}
