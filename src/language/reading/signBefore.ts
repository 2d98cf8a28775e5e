import { KIND, kindAt } from "./characters.js";

/** The sign and percent sign before a numeral, and where they start. */
export interface LeadingSigns {
  readonly start: number;
  readonly sign: "" | "+" | "-";
  readonly percent: boolean;
}

/** Reads the signs before the numeral that starts at `first`, no further than `floor`. */
export function signBefore(kinds: Uint16Array, text: string, first: number, floor: number): LeadingSigns {
  let start = first;
  let sign: "" | "+" | "-" = "";
  let percent = false;
  for (let at = first - 1; at >= floor; at--) {
    const kind = kindAt(kinds, at);
    if (kind === 0 || (at === first - 1 && kind === KIND.space && isApart(kinds, text, floor, at))) continue;
    const character = text.charAt(at);
    const before = kindAt(kinds, at - 1);
    const free = before < KIND.digit && (at > floor || before === KIND.wall);
    if (kind === KIND.percent && !percent && free) percent = true;
    else if (sign === "" && free && (before === KIND.wall ? "-−+–" : "-−+").includes(character)) {
      sign = character === "+" ? "+" : "-";
    } else break;
    start = at;
  }
  return { start, sign, percent };
}

/** The end of what has the percent sign behind it: "(85) % 12". */
const BRACKET = /[)\]]\s?$/;

/** Whether a percent sign before the blank at an index is of what follows: "بنسبة % 95". */
function isApart(kinds: Uint16Array, text: string, floor: number, at: number): boolean {
  if (at <= floor || kindAt(kinds, at - 1) !== KIND.percent) return false;
  return !BRACKET.test(text.slice(Math.max(floor, at - 3), at - 1));
}
