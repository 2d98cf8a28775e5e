import { FeedbackError } from "../model/FeedbackError.js";
import type { MissingCount, QualifiedCount } from "../model/FeedbackReport.js";
import type { Result } from "../model/Result.js";

/** What a writer prints for a result that is not ok. */
export const NO_VALUE = "—";

/** What may hold a value: a result, or a cell as the report writes it. */
type Holder<Value> = Result<Value> | (QualifiedCount & { readonly value: Value }) | MissingCount;

/** The value of a result or cell, or of what is neither; `undefined` where a result is not ok or a cell missing, and only there. */
export function okValue<Value>(given: Value | Holder<Value>): Value | undefined {
  if (given === undefined || given === null) {
    throw new FeedbackError("bad-number", "a writer needs a value or a result", given);
  }
  if (!holds(given)) return given;
  // What is not there has a reason and no value.
  return "value" in given ? given.value : undefined;
}

function holds<Value>(given: Value | Holder<Value>): given is Holder<Value> {
  return typeof given === "object" && given !== null && ("status" in given || "missing" in given);
}
