import { FeedbackError } from "../model/FeedbackError.js";
import type { Result } from "../model/Result.js";

/** What a writer prints for a result that is not ok. */
export const NO_VALUE = "—";

/** The value of a result, or of what is no result; `undefined` where a result is not ok, and only there. */
export function okValue<Value>(given: Value | Result<Value>): Value | undefined {
  if (given === undefined || given === null) {
    throw new FeedbackError("bad-number", "a writer needs a value or a result", given);
  }
  if (!isResult(given)) return given;
  return given.status === "ok" ? given.value : undefined;
}

function isResult<Value>(given: Value | Result<Value>): given is Result<Value> {
  return typeof given === "object" && given !== null && "status" in given;
}
