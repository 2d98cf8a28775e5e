import * as z from "zod/mini";
import type { ReportIssueCode } from "./ReportIssue.js";

/** Tells that a value breaks a rule, where it stands below the one that is checked, and what would be right there. */
type Tell = (
  code: ReportIssueCode,
  value: unknown,
  path?: readonly (string | number)[],
  known?: readonly string[],
) => void;

/**
 * A rule of a report. Where it is broken, the rules of the values around it are looked at all the same; and it is looked at where
 * one of these is broken, as far as they can be read. Of one place one thing is told.
 *
 * @param find - looks at a value and tells what is wrong with it
 * @param known - what a JSON Schema can say of it, under the names that zod has for it
 * @returns the check
 */
export function rule<Value>(find: (value: Value, tell: Tell) => void, known: Readonly<Record<string, unknown>> = {}) {
  const check = z.check<Value>(({ value, issues }) => {
    const before = issues.length;
    let told: Set<string> | undefined;
    const tell: Tell = (message, input, path = [], known) => {
      told ??= new Set(issues.map((issue) => (issue.path ?? []).join()));
      if (!told.has(path.join()))
        issues.push({ code: "custom", input, path: [...path], message, params: { input, known }, continue: true });
    };
    try {
      find(value, tell);
    } catch (error) {
      // What is not there to be read has been told of.
      if (before === 0) throw error;
    }
  });
  check._zod.def.when = ({ issues }) => !issues.some(({ code, path }) => code === "invalid_type" && !path?.length);
  check._zod.onattach.push((schema) => Object.assign(schema._zod.bag, known));
  return check;
}
