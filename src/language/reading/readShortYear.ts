import type { Year } from "./readYear.js";
import { follows, type Source } from "./Source.js";
import { GAP } from "./tokenize.js";

/** Before the digits: "Q1'21", "1Q21"; "March (21" counts. */
const JOINED = /['’‘]$|[1-4][QHq]$/;

/** What is larger behind a dash counts. */
const LAST = 40;

/** The year of two digits that a sign joins to the name of a month or a part of a year: "Jan-21", `يناير-21`, "Q1 '21", "1Q21". */
export function readShortYear({ text, tokens }: Source, at: number): Pick<Year, "value" | "end" | "next"> | undefined {
  const token = tokens[at];
  const { digits, units = 0, sign, percent } = token?.numeral ?? {};
  if (token === undefined || digits !== 2 || sign !== "" || percent || !follows(token, ~0)) return undefined;
  if (!JOINED.test(text.slice(Math.max(0, token.start - 2), token.start))) {
    // "1 January–31 March", "Jan-45"
    const behind = tokens[at + 1];
    const isOther = (follows(behind, GAP.space) && behind.prefix === 0 && behind.word?.month) || units >= LAST;
    if (token.gap !== GAP.dash || isOther) return undefined;
  }
  return { value: 2000 + units, end: token.end, next: at + 1 };
}
