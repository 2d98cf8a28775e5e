import type { Span } from "../../../model/Finding.js";
import { endOfLine } from "../page/endOfLine.js";

/** The words of the line in which something stands, without it and the marks of a heading. */
export function wordsBeside(text: string, { start, end }: Span): string {
  const line = text.lastIndexOf("\n", start - 1) + 1;
  return `${text.slice(line, start)}${text.slice(end, endOfLine(text, end))}`.replace(/[#*_]/g, "").trim();
}
