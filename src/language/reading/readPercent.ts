import { percentAfter } from "./percentAfter.js";
import type { UnitReading } from "./readUnit.js";
import { type Amount, follows, type Source } from "./Source.js";
import { GAP } from "./tokenize.js";

/** Reads the percent words that stand after an amount: `بالمئة`, `per cent`, `نقطة مئوية`. */
export function readPercent({ text, kinds, tokens }: Source, { end, next }: Amount): UnitReading | undefined {
  // `(85)%`
  if (text.charAt(end) === ")" && percentAfter(kinds, text, end + 1)) return { kind: "percent", end, next };
  const token = tokens[next];
  const second = tokens[next + 1];
  const { role, noun } = token?.word ?? {};
  // "three-percentage points", "a 2.5-per cent rise"; but "Table 2-Percentages"
  const dashed = token?.gap === GAP.dash && text.charAt(token.start) === "p";
  if (!follows(token, dashed ? GAP.dash : GAP.near)) return undefined;
  if (noun === "percentage-point") return { kind: "points", end: token.end, next: next + 1 };
  const single = role === "percent" && ((token.prefix & 2) !== 0 || token.word?.number === undefined);
  const length = token.end - token.start;
  // `16.6pc`, `16.6 pct`
  if (single && (length > 4 || (length < 4 && token.prefix === 0)))
    return { kind: "percent", end: token.end, next: next + 1 };
  const pair = role === "in" || role === "per";
  if (!pair || second?.word?.role !== "percent" || !follows(second, GAP.space | GAP.dash)) return undefined;
  // "8.7 لكل مئة ألف"
  if (tokens[next + 2]?.word?.scale !== undefined && follows(tokens[next + 2], GAP.space)) return undefined;
  return { kind: "percent", end: second.end, next: next + 2 };
}
