import type { Result } from "../model/Result.js";
import { addResults } from "./addResults.js";

/** The sum of the results that apply, as months that do not apply are no part of a total; where none applies it does not either. */
export function addApplicable(terms: readonly Result<number>[]): Result<number> {
  const own = terms.filter((term) => term.status !== "unavailable" || term.reason !== "not-applicable");
  return addResults(own.length > 0 ? own : terms);
}
