import type { Finding, Severity } from "../model/Finding.js";
import { placeOf } from "./placeOf.js";

/** Options of {@link formatFindings}. */
export interface FormatFindingsOptions {
  /** What the text is called, to stand before line and column: `page.txt`. */
  readonly name?: string;
  /** Paints a part of the output, for example with colours; nothing is painted unless said otherwise. */
  readonly paint?: (part: Severity, text: string) => string;
}

/**
 * Writes findings for people: severity, code, message, and for those about a text its line, with carets under the span.
 *
 * @param findings - what `tieOut`, `reconcile` or `checkText` found
 * @param text - the text that spans are places of; nothing where the findings are about a report
 * @param options - the name of the text, colours
 * @returns one block a finding, parted by line breaks, without one at the end; "" for no findings
 *
 * @example
 * ```ts
 * import { checkText } from "beneficiary-feedback";
 * import { formatFindings } from "beneficiary-feedback/testing";
 * const text = "500 complaints are divided into 300 calls, 150 chats and 60 e-mails.";
 * const lines = formatFindings(checkText(text).findings, text, { name: "page.txt" }).split("\n");
 * console.log(lines[1]); // => "  at page.txt:1:1"
 * console.log(lines[3]); // => "    | ^^^"
 * ```
 */
export function formatFindings(
  findings: readonly Finding[],
  text = "",
  { name, paint = (_, part) => part }: FormatFindingsOptions = {},
): string {
  return findings
    .map(({ code, severity, message, path, span }) => {
      const head = `${paint(severity, severity)} ${code}: ${clean(message)}`;
      if (span === undefined) return path === undefined || message.includes(path) ? head : `${head}\n  at ${path}`;
      const { line, column, shown, pointer } = placeOf(text, span);
      const margin = " ".repeat(String(line).length);
      const place = `${name === undefined ? "line " : `${name}:`}${line}:${column}`;
      return `${head}\n  at ${place}\n  ${line} | ${shown}\n  ${margin} | ${paint(severity, pointer)}`;
    })
    .join("\n");
}

function clean(message: string): string {
  return message.replace(/[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, "");
}
