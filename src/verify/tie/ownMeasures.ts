import type { Surroundings } from "./claimsOf.js";
import type { Mention } from "./findCues.js";
import type { Role } from "./roleOf.js";

/** A mean of another length than the day's: "calls a month". */
const OTHER_MEAN =
  /\b(?:monthly|weekly|hourly|quarterly|yearly|(?:an?|per|each|every) (?:month|week|hour|quarter|year))\b|(?:شهري|[أا]سبوعي|سنوي|فصلي)|(?<![ء-ي])(?:في ال|كل |لل)(?:شهر|[أا]سبوع|ساع[ةه])/i;
const ENDS = /[.;؛\n](?!\d)/;

/**
 * The measures that words around a number say are its own. Behind a comma they are those of the next number; before a whole
 * they are those of its part; a mean of months is no mean of days.
 */
export function ownMeasures(
  page: Surroundings,
  index: number,
  mentions: readonly Mention[],
  role: Role | undefined,
): readonly string[] {
  const { text, readings, gaps } = page;
  const reading = readings[index];
  if (reading === undefined) return [];
  const { start } = reading.span;
  const end = Math.max(reading.span.end, "nounSpan" in reading ? (reading.nounSpan?.end ?? 0) : 0);
  const next = nextQuantity(page, index);
  const own = mentions.filter((mention) => {
    if (mention.start < start) return role !== "whole";
    if (role === "whole") return text.slice(end, mention.start).trim() === "";
    if (next === undefined || gaps(mention.end, next) > 0) return true;
    const isBeside = text.slice(end, mention.start).trim() === "" || text.slice(mention.end, next).trim() !== "";
    return isBeside && gaps(end, mention.start) === 0;
  });
  const names = own.map(({ cue }) => cue.name);
  if (!names.includes("mean")) return role === "whole" ? [...names, "total"] : names;
  const around = clauseBefore(text, start) + text.slice(start, end + 16).split(/[.;؛،,\n](?!\d)/)[0];
  return OTHER_MEAN.test(around) ? names.map((name) => (name === "mean" ? "other-mean" : name)) : names;
}

function clauseBefore(text: string, start: number): string {
  return (
    text
      .slice(Math.max(0, start - 80), start)
      .split(ENDS)
      .at(-1) ?? ""
  );
}

function nextQuantity({ readings }: Surroundings, index: number): number | undefined {
  for (let at = index + 1; at < readings.length; at++) {
    const other = readings[at];
    if (other !== undefined && "value" in other && other.kind !== "ordinal") return other.span.start;
  }
  return undefined;
}
