import type { Result } from "../model/Result.js";
import { addResults } from "./addResults.js";
import { applicableOrAll } from "./applicableOrAll.js";

/** The sum of the results that apply, which stand at `path` in the report; where none applies it does not either. */
export function addApplicable(terms: readonly Result<number>[], path: string): Result<number> {
  return addResults(
    applicableOrAll(terms, (term) => term),
    path,
  );
}
