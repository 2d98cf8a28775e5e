import { checkSharedOptions } from "../model/checkSharedOptions.js";
import { FeedbackError } from "../model/FeedbackError.js";
import type { MissingCount, QualifiedCount } from "../model/FeedbackReport.js";
import type { Result } from "../model/Result.js";

/** What a writer prints for a result that is not ok. */
export const NO_VALUE = "—";

/** What may hold a value: a result, or a cell as the report writes it. */
type Holder<Value> = Result<Value> | (QualifiedCount & { readonly value: Value }) | MissingCount;

/**
 * The value of a result or cell, or of what is neither; `undefined` where a result is not ok or a cell missing, whatever else it holds, and only there.
 * The names of the options of every writer of numbers are checked here, before anything is written; their values where they are used.
 */
export function okValue<Value>(given: Value | Holder<Value>, options: object): Value | undefined {
  checkSharedOptions(options);
  let value: Value | undefined;
  if (!holds(given)) value = given;
  // What is not there has a reason, whatever it holds besides.
  else if ("reason" in given || ("missing" in given && given.missing)) return undefined;
  else if ("value" in given) value = given.value;
  if (value === undefined || value === null)
    throw new FeedbackError("bad-number", "a writer needs a value or a result", given);
  return value;
}

function holds<Value>(given: Value | Holder<Value>): given is Holder<Value> {
  return typeof given === "object" && given !== null && ("status" in given || "missing" in given);
}
