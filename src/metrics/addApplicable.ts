import type { Result } from "../model/Result.js";
import { addResults } from "./addResults.js";
import { applicableOrAll } from "./applicableOrAll.js";

/** The sum of the results that apply; where none applies it does not either. */
export function addApplicable(terms: readonly Result<number>[]): Result<number> {
  return addResults(applicableOrAll(terms, (term) => term));
}
