import type { Numeral } from "./readNumeral.js";
import { asciiDigits } from "./Source.js";

/** The number and dash that begin the line above, and the one below. */
const ABOVE = /(?:^|\n)[ \t]*([\d٠-٩][\d٠-٩,٬]*) ?[-–] [^\n]*\n[ \t]*$/;
const BELOW = /^ ?[-–] [^\n]*\n[ \t]*([\d٠-٩][\d٠-٩,٬]*) ?[-–] /;
const REACH = 200;
/** No list has so many rows. */
const MANY = 100;

/** Whether the rows above and below begin with a number and a dash too, and are not in order, so that the numbers count: "560 – resolved", "16 – upheld". */
export function isOutOfTurn(text: string, { start, end, units }: Numeral): boolean {
  const above = numberIn(ABOVE.exec(text.slice(Math.max(0, start - REACH), start))?.[1]);
  const below = numberIn(BELOW.exec(text.slice(end, end + REACH))?.[1]);
  // Another list begins with one.
  const isAfter = above !== undefined && above >= units && units > 1;
  return isAfter || (below !== undefined && ((below <= units && below > 1) || below >= MANY));
}

function numberIn(printed: string | undefined): number | undefined {
  return printed === undefined ? undefined : Number(asciiDigits(printed).replace(/[,٬]/g, ""));
}
