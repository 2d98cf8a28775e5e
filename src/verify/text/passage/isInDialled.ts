import type { Span } from "../../../model/Finding.js";

/** A number that is dialled, `1800 951 822`, `1300 656 419`, and shorter ones listed beside it: "; interpreters 131 450". */
const DIALLED =
  /(?<![\d٠-٩.,٬-])(?:[\d٠-٩]{2,4}[ -][\d٠-٩]{3,4}(?:[,،;؛]| or | أو )[^\d٠-٩.\n]{0,40}){0,2}[1١][38٣٨][0٠]{2}[ -][\d٠-٩]{3}[ -][\d٠-٩]{3}(?:[^\d٠-٩.\n]{1,40}[\d٠-٩]{2,4}[ -][\d٠-٩]{3,4}(?=\s*(?:[.,;،؛)]|\n|$|or |أو ))){0,2}(?![\d٠-٩]|[.,٬][\d٠-٩])/g;
const GROUP = /^[\d٠-٩]{2,4}$/;
const REACH = 120;

/** Whether a number is one of the groups of such a telephone number. */
export function isInDialled({ start, end }: Span, text: string): boolean {
  if (!GROUP.test(text.slice(start, end))) return false;
  const from = Math.max(0, start - REACH);
  return [...text.slice(from, end + REACH).matchAll(DIALLED)].some(
    ({ index, 0: all }) => start >= from + index && end <= from + index + all.length,
  );
}
