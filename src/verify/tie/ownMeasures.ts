import type { Mention } from "./findCues.js";
import type { Role } from "./roleOf.js";
import type { Surroundings } from "./Surroundings.js";
import { speaksOfNext } from "./speaksOfNext.js";

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
  const { text, readings } = page;
  const reading = readings[index];
  if (reading === undefined || mentions.length === 0) return role === "whole" ? ["total"] : [];
  const { start } = reading.span;
  const end = "nounSpan" in reading ? Math.max(reading.span.end, reading.nounSpan?.end ?? 0) : reading.span.end;
  const own = mentions.filter((mention) => {
    if (role === "whole") {
      // "Of 37,921 new tickets", "of 37,921 tickets received".
      const from = mention.start < end ? reading.span.end : end;
      return mention.start >= from && !isVerb(text, mention) && text.slice(from, mention.start).trim() === "";
    }
    return !speaksOfNext(page, index, mention);
  });
  const names = own.map(({ cue }) => cue.name);
  if (role === "whole") names.push("total");
  if (!names.includes("mean")) return names;
  const around = clauseBefore(text, start) + text.slice(start, end + 16).split(/[.;؛،,\n](?!\d)/)[0];
  return OTHER_MEAN.test(around) ? names.map((name) => (name === "mean" ? "other-mean" : name)) : names;
}

/** "20 tickets remain": it is a part of them that does. */
function isVerb(text: string, { start, end }: Mention): boolean {
  return /^remain(?:s|ed)?$/i.test(text.slice(start, end));
}

function clauseBefore(text: string, start: number): string {
  return (
    text
      .slice(Math.max(0, start - 80), start)
      .split(ENDS)
      .at(-1) ?? ""
  );
}
