import { isTotal } from "../../../language/reading/isTotal.js";
import type { Heading } from "./withHeading.js";

/** How far a heading reaches down. */
const HEADING = 1500;
/** How far, in characters, the beginning of its line is looked for. */
const NEAR = 40;
/** What a line begins with, up to its number: "- Total: ". */
const LABEL = /^[\s•*#-]*([A-Za-zء-ي][^:\d٠-٩\n]{1,40}?)[\s*]*[:–-]?[\s*]*$/;
/** What goes on with a cell of a number. */
const ROW = /^[^\n\t|]{0,60}[\t|] *[+−-]?[\d٠-٩]/;
const ROW_NEAR = 100;
/** What begins an item of a list. */
const ITEM = /(?:^|\n)[ \t]*[•*-] [^\n]*$/;

/** The heading that holds for a number of a line. For a total, the line right above with a count is no heading: it is the last of the rows that are added. */
export function headingOver(
  heading: Heading,
  text: string,
  line: number,
  from: number,
  start: number,
): Heading | undefined {
  if (heading.start <= from - HEADING) return undefined;
  if (isListed(heading.start, text, line) || isOfTable(heading.start, text, line)) return undefined;
  const above = text.lastIndexOf("\n", line - 2) + 1;
  const isBelow = line > 0 && heading.start >= above && heading.start < line && /[\d٠-٩]/.test(text.slice(above, line));
  const label = isBelow ? LABEL.exec(text.slice(line, start))?.[1] : undefined;
  return label !== undefined && isTotal(label) ? { ...heading, key: "*" } : heading;
}

/** Whether a heading is the label of a row with numbers, whose table ended before a line that is none of its. */
function isOfTable(heading: number, text: string, line: number): boolean {
  if (!ROW.test(text.slice(heading, heading + ROW_NEAR)) || !text.slice(heading, line).includes("\n\n")) return false;
  return !/^[^\n]{0,80}[\t|]/.test(text.slice(line, line + ROW_NEAR));
}

/** Whether a heading is one item of several of a list, which ended before a line that is none; one that ends with a colon heads it. */
function isListed(heading: number, text: string, line: number): boolean {
  const itemBefore = (end: number) => ITEM.exec(text.slice(Math.max(0, end - NEAR), end))?.[0];
  const item = itemBefore(heading);
  const below = text.slice(heading, line);
  if (item === undefined || !below.includes("\n\n") || /^(?:\s|[•*-] )/.test(text.slice(line, line + 2))) return false;
  const own = item + below.slice(0, below.indexOf("\n"));
  return /[\d٠-٩]/.test(own) || (itemBefore(heading - item.length) !== undefined && !/:[\s*]*$/.test(own));
}
