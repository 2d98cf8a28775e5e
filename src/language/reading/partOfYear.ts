import { makePeriod } from "./makePeriod.js";
import { readYearAfter } from "./readYear.js";
import type { Found, Source } from "./Source.js";

/** The quarter or half-year whose name ends with a token, with its year. */
export function partOfYear(
  source: Source,
  start: number,
  at: number,
  kind: "quarter" | "half",
  part: number | false | undefined,
): Found | undefined {
  if (!part || part > (kind === "half" ? 2 : 4)) return undefined;
  const year = readYearAfter(source, at + 1);
  const name = `${kind === "half" ? "H" : "Q"}${part}`;
  return {
    reading: makePeriod(source, start, source.tokens[at]?.end ?? start, kind, name, year),
    next: year?.next ?? at + 1,
  };
}
