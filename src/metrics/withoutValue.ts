import type { OkResult, Result } from "../model/Result.js";
import { unavailable } from "./unavailable.js";

/** A result that is not ok as one of any other value: what it was a part of is no part of that. */
export function withoutValue(failed: Exclude<Result<unknown>, OkResult<unknown>>): Result<never> {
  return failed.status === "undefined" ? failed : unavailable(failed, failed.reason);
}
