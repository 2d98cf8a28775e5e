import { addHundredths } from "./addHundredths.js";
import { isTimeUnit } from "./isTimeUnit.js";
import { readPart } from "./readPart.js";
import { type Found, follows, type Source } from "./Source.js";
import { GAP } from "./tokenize.js";

/** What the half is of, where it is none of the unit: `ونصف المكالمات`, "and a half of the calls". */
const OF_OTHERS = /^ (?:ال|هذ|تلك|of )/;

/** Adds the half or quarter of a unit of time that is told behind it: `يومين ونصف`, "3 hours and a half". */
export function withHalf(source: Source, found: Found | undefined): Found | undefined {
  const { text, tokens } = source;
  if (found === undefined || found.reading.kind !== "count") return found;
  const { reading, next } = found;
  const { noun = "", decimals, units, scale, span } = reading;
  const joint = tokens[next];
  const isApart = joint?.word?.role === "and" && tokens[next + 1]?.word?.role === "link";
  const isJoined = joint?.prefix === 1 && joint.word?.part !== undefined;
  if (!(isApart || isJoined) || !follows(joint, GAP.space) || decimals > 0 || scale || !isTimeUnit(noun)) return found;
  const part = readPart(source, isApart ? next + 2 : next);
  if (!part?.hundredths || part.scale || OF_OTHERS.test(text.slice(part.end, part.end + 5))) return found;
  const end = part.end;
  const half = addHundredths(units, part.hundredths);
  const value = half.units / 10 ** half.decimals;
  return {
    reading: { ...reading, ...half, value, span: { start: span.start, end }, text: text.slice(span.start, end) },
    next: part.next,
  };
}
