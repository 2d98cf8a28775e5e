import { KIND, kindAt } from "./characters.js";

/** The sign and percent sign before a numeral, and where they start. */
export interface LeadingSigns {
  readonly start: number;
  readonly sign: "" | "+" | "-";
  readonly percent: boolean;
}

/** "بنسبة % 95"; but what brackets hold has its sign behind them: "(85) % 12". */
const APART = /^[^)\]]{0,2}[%٪]$/;

/** Reads the signs before the numeral that starts at `first`, no further than `floor`. */
export function signBefore(kinds: Uint16Array, text: string, first: number, floor: number): LeadingSigns {
  let start = first;
  let sign: "" | "+" | "-" = "";
  let percent = false;
  for (let at = first - 1; at >= floor; at--) {
    const kind = kindAt(kinds, at);
    if (
      kind === 0 ||
      (at === first - 1 && kind === KIND.space && at > floor && APART.test(text.slice(Math.max(floor, at - 3), at)))
    )
      continue;
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
