import { plainText } from "../../../language/plainText.js";

/** Whether a stretch of a text stands in a copy of a label. */
export type IsQuoted = (start: number, end: number) => boolean;

/**
 * Finds the copies of labels in a text, whose digits may be of the other system and whose signs Markdown may have escaped; stretches are asked for in their order.
 *
 * @param areNames - one without letters stands only where it names a row or an item
 */
export function quotedSpans(text: string, labels: readonly string[], areNames = false): IsQuoted {
  if (labels.length === 0) return () => false;
  const longestFirst = [...new Set(labels.map((label) => plainText(label).text))].sort(
    (one, other) => other.length - one.length,
  );
  const copy = new RegExp(
    `(?<!${DIGIT})(?:${longestFirst.map((label) => (areNames ? namePattern(label) : patternOf(label))).join("|")})(?!${DIGIT})`,
    "g",
  );
  let found = copy.exec(text);
  return (start, end) => {
    while (found !== null && found.index + found[0].length < end) found = copy.exec(text);
    return found !== null && found.index <= start;
  };
}

const DIGIT = "[\\d٠-٩۰-۹]";

/** What names without letters stand behind where they name a row or an item, and before. */
const LEAD = "(?<=(?:^|\\n)[ \\t|*•·\\u200e\\u200f\\u2066-\\u2069-]{0,8})";
const BEHIND = "(?=[ *\\u200e\\u200f\\u2066-\\u2069]{0,6}[:\\t|])";

function namePattern(label: string): string {
  return /[a-zء-ي]/i.test(label) ? patternOf(label) : `${LEAD}${patternOf(label)}${BEHIND}`;
}

function patternOf(label: string): string {
  return label
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[!-/:-@[-`{-~]/g, (sign) => `\\\\?\\${sign}`).replace(/[\d٠-٩۰-۹]/g, ofAnySystem))
    .join("\\s+");
}

/** "توزيع ٥٠٠ حاوية" is the title of what a page in other digits calls "توزيع 500 حاوية". */
function ofAnySystem(digit: string): string {
  const value = digit.charCodeAt(0) % 16;
  return `[${value}${String.fromCharCode(0x660 + value, 0x6f0 + value)}]`;
}
