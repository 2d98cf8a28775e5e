import type * as z from "zod/mini";
import type { RawIssue } from "./RawIssue.js";
import type { ReportIssueCode } from "./ReportIssue.js";
import { RULES } from "./rules.js";
import { valueAt } from "./valueAt.js";

/**
 * What zod found, one issue a place: unknown keys singly, and of a union only what is wrong with the form that was meant.
 *
 * @param input - what was parsed
 * @param found - zod's issues
 * @param at - the path that theirs start from
 * @returns the issues, in the order of the schema
 */
export function listIssues(
  input: unknown,
  found: readonly z.core.$ZodIssue[],
  at: readonly PropertyKey[] = [],
): readonly RawIssue[] {
  return found.flatMap((issue): readonly RawIssue[] => {
    const path = [...at, ...issue.path];
    if (issue.code === "unrecognized_keys") {
      const known = issue.message.split(" ");
      return issue.keys.map((key) => ({ code: "unknown-key", path: [...path, key], value: key, known }));
    }
    if (issue.code === "invalid_union") {
      const meant = formMeant(valueAt(input, path).value, issue.errors);
      if (meant !== undefined) return listIssues(input, meant, path);
    }
    const { message } = issue;
    // An object tells its keys instead of a code.
    const isObject = issue.code === "invalid_type" && !isCode(message);
    const code = isObject ? "not-an-object" : isCode(message) ? message : "not-plain";
    const there = valueAt(input, path);
    // A rule tells what it is about: of counts by month that may be a key.
    const value: unknown = issue.code === "custom" ? issue.params?.["input"] : there.value;
    const known = isObject ? message.split(" ") : knownOf(issue);
    return there.found ? [{ code, path, value, known }] : [{ code: "missing-key", rule: code, path, value, known }];
  });
}

function knownOf(issue: z.core.$ZodIssue): readonly string[] | undefined {
  if (issue.code === "invalid_value") return issue.values.map(String);
  return issue.code === "custom" ? issue.params?.["known"] : undefined;
}

type Form = readonly z.core.$ZodIssue[];

/** A number means the first form, a count; anything else that with the fewest issues among those that it has the type of. */
function formMeant(value: unknown, forms: readonly Form[]): Form | undefined {
  if (typeof value === "number") return forms[0];
  const fitting = forms.filter((form) => !form.some(({ code, path }) => code === "invalid_type" && path.length === 0));
  return fitting.sort((a, b) => weight(a) - weight(b))[0];
}

/** To be no word of a list as a whole weighs most: what has items or keys is not meant for one. */
function weight(issues: Form): number {
  return issues.reduce((sum, issue) => {
    if (issue.code === "unrecognized_keys") return sum + issue.keys.length;
    return sum + (issue.code === "invalid_value" && issue.path.length === 0 ? 1e9 : 1);
  }, 0);
}

function isCode(message: string): message is ReportIssueCode {
  return Object.hasOwn(RULES, message);
}
