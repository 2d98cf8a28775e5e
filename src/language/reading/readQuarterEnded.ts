import { partOfYear } from "./partOfYear.js";
import type { Found, Source } from "./Source.js";
import { GAP } from "./tokenize.js";

const ENDED = /^ (?:[Tt]o|TO|[Ee]nd(?:ed|ing)|END(?:ED|ING))(?: in| IN)? (?=[A-Z])/;
/** "Fell by a quarter to June": by a fourth, until June. */
const FRACTION = /\b(?:a|one) quarter to /i;
/** How far, in characters, the words behind a quarter are looked at. */
const NEAR = 16;

/** The quarter that is told by the month it ends with: "the quarter to September", "Quarter Ended June 2023"; not by a day. */
export function readQuarterEnded(source: Source, at: number): Found | undefined {
  const { text, tokens } = source;
  const quarter = tokens[at];
  if (quarter?.word?.role !== "quarter") return undefined;
  const { end } = quarter;
  const [words] = ENDED.exec(text.slice(end, end + NEAR)) ?? [];
  if (words === undefined) return undefined;
  if (FRACTION.test(text.slice(Math.max(0, quarter.start - 5), end + 4))) return undefined;
  const place = tokens[at + 1]?.word?.month === undefined ? at + 2 : at + 1;
  const last = tokens[place];
  const month = last?.word?.month ?? 1;
  if (month % 3 > 0 || last?.start !== end + words.length) return undefined;
  const found = partOfYear(source, quarter.start, place, "quarter", month / 3);
  const next = tokens[place + 1];
  const { digits = 0 } = next?.numeral ?? {};
  return next?.skipped === 0 && next.gap === GAP.space && digits > 0 && digits < 3 ? undefined : found;
}
