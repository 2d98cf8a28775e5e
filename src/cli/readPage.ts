import type { PageText, Span } from "beneficiary-feedback";
import { type CsvIssue, csvSpan, readCsvPage } from "beneficiary-feedback/csv";
import { htmlSpan, readHtml } from "beneficiary-feedback/html";
import { apart } from "./apart.js";
import { CommandError, type InBoth } from "./CommandError.js";
import type { CommandLine, Terminal } from "./CommandLine.js";
import { readInput } from "./readInput.js";
import { REASONS } from "./words.js";

/** A page as it is checked, and as its file has it. */
export interface Page {
  readonly name: string;
  readonly page: string | PageText;
  /** The text of the page. */
  readonly text: string;
  /** The text of the file, in which findings are shown. */
  readonly source: string;
  /** A place of the page's text as a place of its file. */
  readonly spanOf: (span: Span) => Span;
}

/** Reads a page: HTML or CSV by the ending of its name, or HTML, without a known one, by its looks; otherwise plain text or Markdown. */
export async function readPage(
  name: string,
  { language }: Pick<CommandLine, "language">,
  terminal: Terminal,
): Promise<Page> {
  const source = await readInput(name, terminal);
  const shown = name !== "-" ? name : language === "ar" ? "المدخل المعياري" : "standard input";
  if (/\.[ct]sv$/i.test(name)) {
    const page = readCsvPage(source, /\.tsv$/i.test(name) ? { delimiter: "\t" } : {});
    const [problem] = page.problems;
    if (problem !== undefined) throw lineProblem(shown, problem);
    return { name: shown, page, text: page.text, source, spanOf: (span) => csvSpan(page, span) };
  }
  if (!isHtml(name, source)) return { name: shown, page: source, text: source, source, spanOf: (span) => span };
  const page = readHtml(source);
  return { name: shown, page, text: page.text, source, spanOf: (span) => htmlSpan(page, span) };
}

/** What is another of a page than of records: a line of fewer fields can be read, and nothing is counted. */
const OF_PAGE: Readonly<Record<string, InBoth>> = {
  "wrong-field-count": { en: "more fields than the header has", ar: "حقوله أكثر من حقول سطر العناوين" },
  "unclosed-quote": { en: "a quote that is never closed", ar: "علامة اقتباس لم تُغلق" },
};

/** A table is checked only whole. */
function lineProblem(name: string, { reason, line, lastLine }: CsvIssue): CommandError {
  const place = `${name}:${line}${lastLine === undefined ? "" : `-${lastLine}`}`;
  const meaning = OF_PAGE[reason] ?? REASONS[reason];
  return new CommandError("cannot-read", {
    en: `${place}: ${reason}${meaning ? `: ${meaning.en}` : ""}`,
    ar: `${apart(place)}: ${apart(reason)}${meaning ? `: ${meaning.ar}` : ""}`,
  });
}

function isHtml(name: string, text: string): boolean {
  return /\.x?html?$/i.test(name) || (!/\.(?:txt|text|md|markdown)$/i.test(name) && looksLikeHtml(text));
}

/** Whether a text has a tag or a doctype behind a prolog and comments, of which any may be as long as a file. */
function looksLikeHtml(text: string): boolean {
  let rest = text.trimStart();
  while (rest.startsWith("<!--") || rest.startsWith("<?")) {
    const end = rest.startsWith("<?") ? ">" : "-->";
    const at = rest.indexOf(end);
    if (at < 0) return false;
    rest = rest.slice(at + end.length).trimStart();
  }
  return /^<(?:!doctype\s+html|[a-z][a-z0-9]*[\s>])/i.test(rest);
}
