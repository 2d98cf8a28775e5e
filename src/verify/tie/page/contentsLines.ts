import { normalizeArabic } from "../../../language/normalizeArabic.js";
import type { Span } from "../../../model/Finding.js";
import { endOfLine } from "./endOfLine.js";

/** The heading of a table of contents, in a line of its own. */
const HEADING =
  /^[ \t#*_\u2066-\u2069]*(?:(?:table of )?contents|index|(?:(?:جدول|قائم[ةه]|فهرس) )?(?:ال)?محتويات|(?:ال)?فهرس)[ \t*_:\u2066-\u2069]*\r?$/gim;
/** What leads from a title to its page: dots, cells or blanks. */
const LED = /[.…·_]{2}|…/;
const PARTED = /\t|\|| {2}/;
const PAGE =
  /^(.*?[^\s.…·_|\d٠-٩-])([\s.…·_|\u2066-\u2069]+)(?:p(?:age|\.)? ?|ص(?:فح[ةه]|\.)? ?)?([\d٠-٩]{1,3})[\s|\u2066-\u2069]*$/i;
const ITEM = /^[\s|*•–-]*((?:[\d٠-٩]{1,2}[.-])*[\d٠-٩]{1,2})(?=[.)\s])/;
const LETTERS = /[a-zء-ي]{2}/i;
/** So many items without dots are no chance, and so many parted by single blanks. */
const FEW = 2;
const SEVERAL = 3;
/** No title is longer, in characters. */
const LONGEST = 160;

/** Where the numbers of items and pages stand in the tables of contents of a page. */
export function contentsLines(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (const { index, 0: heading } of text.matchAll(HEADING)) {
    const found: Span[] = [];
    let [items, last, isLed, least] = [0, 0, false, FEW];
    for (let start = index + heading.length + 1; start < text.length; ) {
      const end = endOfLine(text, start);
      const line = text.slice(start, Math.min(end, start + LONGEST));
      if (line.trim() !== "") {
        const [, title = "", lead = "", page = ""] = PAGE.exec(line) ?? [];
        const value = Number(normalizeArabic(page));
        const isDotted = LED.test(lead);
        if (value < last || value === 0 || !LETTERS.test(title)) break;
        if (!isDotted && !PARTED.test(lead)) least = SEVERAL;
        items++;
        last = value;
        isLed ||= isDotted;
        const item = ITEM.exec(title);
        if (item?.[1] !== undefined) found.push({ start, end: start + item[0].length });
        const at = start + line.lastIndexOf(page);
        found.push({ start: at, end: at + page.length });
      }
      start = end + 1;
    }
    if (isLed || items >= least) spans.push(...found);
  }
  return spans;
}
