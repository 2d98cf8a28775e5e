import { countedNoun, FeedbackError, type Language, type Numerals } from "beneficiary-feedback";
import { ReportError } from "beneficiary-feedback/schema";
import { CommandError } from "./CommandError.js";
import { OPTIONS } from "./commandTable.js";
import { InputError } from "./InputError.js";
import { inDigits } from "./inDigits.js";
import { COMMAND_NOUNS } from "./words.js";

const MOST = 20;

/**
 * What is told of an error: its code and rule in one line; for a report that is none, a line an issue. The rules of the library's
 * own errors are English.
 */
export function errorText(error: unknown, language: Language, numerals?: Numerals): string {
  const line = (code: string, message: string, isWorded = true) => {
    const told = message.replace(/\s*\n\s*/g, " ");
    // The line begins in Latin letters; an Arabic message keeps its own order behind them. A rule is English, whatever it quotes.
    const isArabic = isWorded && language === "ar" && /[\u0620-\u064A]/.test(told);
    return `beneficiary-feedback: ${code}: ${isArabic ? `\u2067${inDigits(told, numerals)}\u2069` : told}\n`;
  };
  if (error instanceof ReportError) {
    const shown = error.issues.slice(0, MOST).map(({ code, message }) => line(code, message));
    const rest = error.issues.length - shown.length;
    const more = countedNoun(rest, COMMAND_NOUNS.issue, { language, ...(numerals && { numerals }) });
    return (
      shown.join("") +
      (rest > 0 ? line("bad-report", language === "ar" ? `وسوى ذلك: ${more}` : `and besides: ${more}`) : "")
    );
  }
  if (error instanceof CommandError) return line(error.code, error.texts[language]);
  if (error instanceof InputError)
    return line(error.reason.code, `${error.input}: ${asOnLine(error.reason.message)}`, false);
  if (error instanceof FeedbackError) {
    const remedy = error.code === "unknown-figure" ? "; explain REPORT.json --list lists the ids" : "";
    return line(error.code, asOnLine(error.message) + remedy, false);
  }
  return line("unexpected", error instanceof Error ? error.message : String(error), false);
}

/** A rule with its options under the names that they have on the command line; the value behind it stays as it is. */
function asOnLine(message: string): string {
  const [rule = "", ...values] = message.split(", got ");
  const written = rule.replace(/^[a-z]+(?= needs )|\b[a-z]+(?:[A-Z][a-z]+)+\b/g, (name) => {
    // `--version` is another thing.
    if (name === "version") return "--version-field";
    // Its reports are given one by one.
    if (name === "parts") return "--part";
    const option = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    return Object.hasOwn(OPTIONS, option) ? `--${option}` : name;
  });
  return [written, ...values].join(", got ");
}
