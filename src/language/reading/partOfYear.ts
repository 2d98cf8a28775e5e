import { makePeriod } from "./makePeriod.js";
import { readShortYear } from "./readShortYear.js";
import { readYearAfter } from "./readYear.js";
import { type Found, follows, type Source } from "./Source.js";
import { GAP } from "./tokenize.js";

const OF = /^ (?:of (?:the |this |that |each )?month|من (?:هذا |كل )?ال?شهر)(?![a-zء-ي])/i;
/** How far, in characters, a month is looked for. */
const NEAR = 20;

/** The quarter or half-year whose name ends with a token, with its year. */
export function partOfYear(
  source: Source,
  start: number,
  at: number,
  kind: "quarter" | "half",
  part: number | false | undefined,
): Found | undefined {
  if (!part || part > (kind === "half" ? 2 : 4) || isOfMonth(source, at + 1)) return undefined;
  const year = readShortYear(source, at + 1) ?? readYearAfter(source, at + 1);
  const name = `${kind === "half" ? "H" : "Q"}${part}`;
  return {
    reading: makePeriod(source, start, source.tokens[at]?.end ?? start, kind, name, year),
    next: year?.next ?? at + 1,
  };
}

/** Whether a part is of a month: "the first half of March", `الربع الأول من الشهر`. */
function isOfMonth({ text, tokens }: Source, at: number): boolean {
  const end = tokens[at - 1]?.end ?? 0;
  if (OF.test(text.slice(end, end + NEAR))) return true;
  let month = at;
  while (follows(tokens[month], GAP.space) && tokens[month]?.word?.role === "link") month++;
  return month > at && follows(tokens[month], GAP.space) && tokens[month]?.word?.month !== undefined;
}
