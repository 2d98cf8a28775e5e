import { KIND, kindAt } from "./characters.js";

/** The sign and percent sign before a numeral, and where they start. */
export interface LeadingSigns {
  readonly start: number;
  readonly sign: "" | "+" | "-";
  readonly percent: boolean;
}

/**
 * "بنسبة % 95": a share ends what is said, or has its whole behind it. The sign of a title goes with no year or count, "in % 2020",
 * "in % 200 calls", and that of what brackets hold with no number behind it: "(85) % 12".
 */
const SHARE = /(?<=(?<![)\]] ?)[%٪] )[\d٠-٩]{1,3}(?:[.٫,]..?)?(?= (?:من|of) |[.,،;)]?(?: ?[\r\n\t|]|$)|[.,،] )/y;

const BLANK = 0x20;

/** Reads the signs before the numeral that starts at `first`, no further than `floor`. */
export function signBefore(kinds: Uint16Array, text: string, first: number, floor: number): LeadingSigns {
  let start = first;
  let sign: "" | "+" | "-" = "";
  let percent = false;
  SHARE.lastIndex = first;
  const isShare = text.charCodeAt(first - 1) === BLANK && SHARE.test(text);
  for (let at = first - 1; at >= floor; at--) {
    const kind = kindAt(kinds, at);
    if (kind === 0 || (isShare && at === first - 1 && at > floor)) continue;
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
