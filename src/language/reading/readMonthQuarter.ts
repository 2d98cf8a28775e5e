import { makePeriod } from "./makePeriod.js";
import { partOfYear } from "./partOfYear.js";
import type { Found, Source } from "./Source.js";

const QUARTER = /^[A-Z][a-z]+((?: 20\d\d)?) [Qq]uarter(?![a-z-])/;
/** How far, in characters, the words behind a month are looked at. */
const NEAR = 16;

/** The quarter that ends with a month: "the September quarter", "the March 2023 quarter". */
export function readMonthQuarter(source: Source, at: number): Found | undefined {
  const { text, tokens } = source;
  const token = tokens[at];
  const month = token?.word?.month;
  if (token === undefined || month === undefined || month % 3 > 0 || text.charCodeAt(token.start) > 0x5a)
    return undefined;
  const [, year] = QUARTER.exec(text.slice(token.start, token.end + NEAR)) ?? [];
  if (year === "") return partOfYear(source, token.start, at + 1, "quarter", month / 3);
  const last = tokens[at + 2];
  if (year === undefined || last === undefined) return undefined;
  const of = { value: Number(year), end: last.end };
  return { reading: makePeriod(source, token.start, last.end, "quarter", `Q${month / 3}`, of), next: at + 3 };
}
