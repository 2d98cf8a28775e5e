import type { Result, UndefinedResult } from "../model/Result.js";
import { unavailable } from "./unavailable.js";

/** A value as the result that it is; where there cannot be any, the reason; without one, it is there and no number holds it. */
export function definedResult<Value>(
  value: Value | undefined,
  reason: UndefinedResult["reason"] | undefined,
  { unit, coverage, caveats }: Pick<Result<unknown>, "unit" | "coverage" | "caveats">,
): Result<Value> {
  if (value !== undefined) return { status: "ok", value, unit, coverage, caveats };
  if (reason === undefined) return unavailable({ unit, coverage, caveats }, "not-comparable", "too-large");
  return { status: "undefined", reason, unit, coverage, caveats };
}
