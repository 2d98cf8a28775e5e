import { follows, type Source } from "./Source.js";
import { GAP } from "./tokenize.js";

/** The words of a bound that stand behind a number. */
const BEHIND = /^(?:تقريب|عل[ىي]|كحد|at )/i;
/** Words that open a range upwards or downwards, not "exceeded", `فاقت`, and what may not stand behind: "5% or more than 8". */
const OPEN = /^\)?\s*\u2069?\s*(?:(?:or|and|[أا]و)\s|ف[أا](?!قت?$))\S+$/i;
const OTHER = /^ (?:than|من|[A-Z]|[("]?[\d٠-٩])/;

/** `79٪ تقريباً`, `300 شخص على الأقل`, "300 calls at most", "5% or less", unless it is about the next number. */
export function boundBehind({ text, tokens }: Source, at: number): "over" | "under" | "about" | undefined {
  const token = tokens[at]?.word?.role === "and" ? tokens[at + 1] : tokens[at];
  const bound = token?.word?.bound;
  if (token === undefined || bound === undefined) return undefined;
  if (bound !== "about" && OPEN.test(text.slice(tokens[at - 1]?.end, token.end)))
    return OTHER.test(text.slice(token.end, token.end + 6)) ? undefined : bound;
  if (!follows(token, GAP.near) || !BEHIND.test(text.slice(token.start, token.end))) return undefined;
  return tokens[at + 1]?.numeral && follows(tokens[at + 1], GAP.near) ? undefined : bound;
}
