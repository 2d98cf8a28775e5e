import * as z from "zod/mini";
import type { ReportIssueCode } from "./ReportIssue.js";
import { rule } from "./rule.js";

/** A whole number that is kept exactly. */
export function integer(least: number, code: ReportIssueCode) {
  return z.number(code).check(
    rule(
      (given, tell) => {
        if (!Number.isSafeInteger(given) || given < least || Object.is(given, -0)) tell(code, given);
      },
      { format: "safeint", minimum: least, maximum: Number.MAX_SAFE_INTEGER },
    ),
  );
}
