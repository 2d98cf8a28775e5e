import type { PageText, Span } from "beneficiary-feedback";
import { htmlSpan, readHtml } from "beneficiary-feedback/html";
import type { CommandLine, Terminal } from "./CommandLine.js";
import { readInput } from "./readInput.js";

/** A page as it is checked, and as its file has it. */
export interface Page {
  readonly name: string;
  readonly page: PageText;
  /** The text of the file, in which findings are shown. */
  readonly source: string;
  /** A place of the page's text as a place of its file. */
  readonly spanOf: (span: Span) => Span;
}

/** Reads a page: HTML by the ending of its name or, without a known one, by its looks; otherwise plain text or Markdown. */
export async function readPage(
  name: string,
  { language }: Pick<CommandLine, "language">,
  terminal: Terminal,
): Promise<Page> {
  const source = await readInput(name, terminal);
  const shown = name !== "-" ? name : language === "ar" ? "المدخل المعياري" : "standard input";
  if (!isHtml(name, source)) return { name: shown, page: { text: source }, source, spanOf: (span) => span };
  const page = readHtml(source);
  return { name: shown, page, source, spanOf: (span) => htmlSpan(page, span) };
}

function isHtml(name: string, text: string): boolean {
  if (/\.x?html?$/i.test(name)) return true;
  return !/\.(?:txt|text|md|markdown)$/i.test(name) && /^\s*<(?:!doctype\s+html|[a-z][a-z0-9]*[\s>])/i.test(text);
}
