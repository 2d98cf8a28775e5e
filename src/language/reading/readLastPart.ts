import { makePeriod } from "./makePeriod.js";
import { readYearAfter } from "./readYear.js";
import type { Found, Source } from "./Source.js";

const BEFORE = /\b(?:last|final) $/i;
const BEHIND = /^ ال[أا]خيرة?(?= من| ل)/;
const OF_YEAR = /(?:من ال(?:عام|سنة)|of the year)(?![a-zء-ي])/i;

/** Reads the fourth quarter or second half of a year that is called its last: `الربع الأخير من عام 2022`, `the last quarter of the year`. */
export function readLastPart(source: Source, at: number): Found | undefined {
  const { text, tokens } = source;
  const token = tokens[at];
  const kind = token?.word?.role;
  if (token === undefined || (kind !== "quarter" && kind !== "half")) return undefined;
  const { start, end } = token;
  const before = BEFORE.exec(text.slice(Math.max(0, start - 6), start))?.[0].length ?? 0;
  const behind = BEHIND.exec(text.slice(end, end + 12))?.[0].length ?? 0;
  if (before + behind === 0) return undefined;
  const year = readYearAfter(source, behind === 0 ? at + 1 : at + 2);
  // Without its year it may be the one that ended last.
  if (year === undefined && !OF_YEAR.test(text.slice(end + behind, end + behind + 14))) return undefined;
  const name = kind === "half" ? "H2" : "Q4";
  return { reading: makePeriod(source, start - before, end + behind, kind, name, year), next: year?.next ?? at + 1 };
}
