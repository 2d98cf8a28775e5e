import { KIND, kindAt } from "./characters.js";

/** The sign and percent sign before a numeral, and where they start. */
export interface LeadingSigns {
  readonly start: number;
  readonly sign: "" | "+" | "-";
  readonly percent: boolean;
}

/** "بنسبة % 95"; but what brackets hold has its sign behind them: "(85) % 12". */
const APART = /^[^)\]]{0,2}[%٪]$/;
/** A share ends what is said, or has its whole behind it; the sign of a title goes with no year or count: "in % 2020", "in % 200 calls". */
const SHARE = /[\d٠-٩]{1,3}(?:[.٫,][\d٠-٩]{1,2})?(?= (?:من|of) |[.,،؛;)] |[.,،؛;)]?(?:\s*$| ?[\t\n|]))/y;

/** Reads the signs before the numeral that starts at `first`, no further than `floor`. */
export function signBefore(kinds: Uint16Array, text: string, first: number, floor: number): LeadingSigns {
  let start = first;
  let sign: "" | "+" | "-" = "";
  let percent = false;
  for (let at = first - 1; at >= floor; at--) {
    const kind = kindAt(kinds, at);
    if (kind === 0 || (at === first - 1 && kind === KIND.space && isApart(text, at, floor))) continue;
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

/** Whether the blank at `at` parts a share from its percent sign. */
function isApart(text: string, at: number, floor: number): boolean {
  SHARE.lastIndex = at + 1;
  return at > floor && APART.test(text.slice(Math.max(floor, at - 3), at)) && SHARE.test(text);
}
