import { checkOption } from "../model/checkOption.js";
import { checkOptionNames } from "../model/checkOptionNames.js";
import { FeedbackError } from "../model/FeedbackError.js";
import type { Finding, Severity, Span } from "../model/Finding.js";
import { LANGUAGES, type Language } from "../model/lists.js";
import { needList } from "../model/needList.js";
import { needText } from "../model/needText.js";
import { cleanText } from "./cleanText.js";
import { placeOf } from "./placeOf.js";

const SEVERITIES: readonly Severity[] = ["error", "warning", "notice"];

/** Options of {@link formatFindings}. */
export interface FormatFindingsOptions {
  /** The language of what stands around the messages, whose own is chosen where they are made; `"en"` unless said otherwise. */
  readonly language?: Language;
  /** What the text is called, to stand before line and column: `page.txt`. */
  readonly name?: string;
  /** Paints a part of the output, for example with colours; nothing is painted unless said otherwise. */
  readonly paint?: (part: Severity, text: string) => string;
}

interface Words extends Readonly<Record<Severity, string>> {
  readonly at: string;
  readonly line: string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: { error: "error", warning: "warning", notice: "notice", at: "at", line: "at line" },
  ar: { error: "خطأ", warning: "تنبيه", notice: "ملحوظة", at: "الموضع", line: "السطر" },
};

/**
 * Writes findings for people: severity, code, message, and for those about a text its line, with carets under the span.
 *
 * @param findings - what `tieOut`, `reconcile` or `checkText` found
 * @param text - the text that spans are places of; nothing where the findings are about a report; without it no line is shown
 * @param options - the language, the name of the text, colours
 * @returns one block a finding, parted by line breaks, without one at the end; "" for no findings
 * @throws `bad-option`; `bad-input` for what are no findings, or no text
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
export function formatFindings(findings: readonly Finding[], text = "", options: FormatFindingsOptions = {}): string {
  checkOptionNames(options, { language: true, name: true, paint: true });
  needList(findings, "formatFindings");
  needText(text, "formatFindings");
  const { language = "en", name, paint = (_, part) => part } = options;
  if (name !== undefined) needText(name, "name", "bad-option");
  if (typeof paint !== "function") throw new FeedbackError("bad-option", "paint needs a function", paint);
  const words = WORDS[checkOption("language", language, LANGUAGES)];
  // A code, place or name written from left to right keeps its order in a line that is not.
  const apart = (part: string) => (language === "ar" ? `\u2066${cleanText(part)}\u2069` : cleanText(part));
  const painted = (part: Severity, plain: string) => {
    const text = paint(part, plain);
    if (typeof text !== "string")
      throw new FeedbackError("bad-option", "paint needs a function that gives a text", text);
    return text;
  };
  // From, so that a hole in the list is no finding either.
  return Array.from(findings)
    .map((finding) => {
      const { code, severity, message, path, span } = finding ?? {};
      needText(message, "formatFindings");
      needText(code, "formatFindings");
      checkOption("severity", severity, SEVERITIES);
      if (path !== undefined) needText(path, "formatFindings");
      const head = `${painted(severity, words[severity])} ${apart(code)}: ${cleanText(message, language)}`;
      if (span !== undefined && !isPlace(span, text))
        throw new FeedbackError("bad-input", "formatFindings needs a place in the text", span);
      // Without the text there is no line to show.
      if (span === undefined || text === "")
        return path === undefined || message.includes(path) ? head : `${head}\n  ${words.at} ${apart(path)}`;
      const { line, column, shown, pointer } = placeOf(text, span);
      const margin = " ".repeat(String(line).length);
      const position = `${line}:${column}`;
      const place =
        name === undefined ? `${words.line} ${apart(position)}` : `${words.at} ${apart(`${name}:${position}`)}`;
      return `${head}\n  ${place}\n  ${line} | ${shown}\n  ${margin} | ${painted(severity, pointer)}`;
    })
    .join("\n");
}

/** Whether a span is one of the text, if that is given. */
function isPlace(span: Span | null, text: string): boolean {
  const { start = -1, end = -1 }: Partial<Span> = span ?? {};
  const isWhole = Number.isSafeInteger(start) && Number.isSafeInteger(end);
  return isWhole && start >= 0 && start <= end && (text === "" || end <= text.length);
}
