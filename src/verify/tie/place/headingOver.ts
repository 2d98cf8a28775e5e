import { isTotal } from "../../../language/reading/isTotal.js";
import type { Heading } from "./withHeading.js";

/** How far a heading reaches down. */
const HEADING = 1500;
/** What a line begins with, up to its number: "- Total: ". */
const LABEL = /^[\s•*#-]*([A-Za-zء-ي][^:\d٠-٩\n]{1,40}?)[\s*]*[:–-]?[\s*]*$/;

/** The heading that holds for a number of a line; what the line right above counts is no heading of a total, but the last of what it is of. */
export function headingOver(
  heading: Heading,
  text: string,
  line: number,
  from: number,
  start: number,
): Heading | undefined {
  if (heading.start <= from - HEADING) return undefined;
  const above = text.lastIndexOf("\n", line - 2) + 1;
  const isBelow = line > 0 && heading.start >= above && heading.start < line && /[\d٠-٩]/.test(text.slice(above, line));
  const label = isBelow ? LABEL.exec(text.slice(line, start))?.[1] : undefined;
  return label !== undefined && isTotal(label) ? { ...heading, key: "all" } : heading;
}
