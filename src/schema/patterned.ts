import * as z from "zod/mini";
import type { ReportIssueCode } from "./ReportIssue.js";
import { rule } from "./rule.js";

/**
 * A text of a pattern. A rule of our own: what zod has for it weighs a third of a kilobyte.
 *
 * @param pattern - what it must match
 * @param code - what is told where it does not
 * @param otherwise - what is told of anything but a text
 * @param known - the pattern that a JSON Schema may know
 * @param words - texts that would be right
 * @returns the schema
 */
export function patterned(
  pattern: RegExp,
  code: ReportIssueCode,
  otherwise: string = code,
  known: RegExp = pattern,
  words?: readonly string[],
) {
  return z.string(otherwise).check(
    rule(
      (given, tell) => {
        if (!pattern.test(given)) tell(code, given, [], words);
      },
      { patterns: new Set([known]) },
    ),
  );
}
