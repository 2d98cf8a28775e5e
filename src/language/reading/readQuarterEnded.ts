import { partOfYear } from "./partOfYear.js";
import type { Found, Source } from "./Source.js";
import { GAP } from "./tokenize.js";

const ENDED = /^ (?:to|ended|ending)(?: in)? (?=[A-Z])/;
/** How far, in characters, the words behind a quarter are looked at. */
const NEAR = 16;

/** The quarter that is told by the month it ends with: "the quarter to September", "the quarter ended June 2023"; not by a day. */
export function readQuarterEnded(source: Source, at: number): Found | undefined {
  const { text, tokens } = source;
  const quarter = tokens[at];
  const end = quarter?.end ?? 0;
  const [words] = ENDED.exec(text.slice(end, end + NEAR)) ?? [];
  if (quarter?.word?.role !== "quarter" || words === undefined) return undefined;
  const place = tokens[at + 1]?.word?.month === undefined ? at + 2 : at + 1;
  const last = tokens[place];
  const month = last?.word?.month ?? 1;
  if (month % 3 > 0 || last?.start !== end + words.length) return undefined;
  const found = partOfYear(source, quarter.start, place, "quarter", month / 3);
  const next = tokens[place + 1];
  const { digits = 0 } = next?.numeral ?? {};
  return next?.skipped === 0 && next.gap === GAP.space && digits > 0 && digits < 3 ? undefined : found;
}
