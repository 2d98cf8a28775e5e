import type { Result, UndefinedResult } from "../model/Result.js";

/** A value as the result that it is; where there cannot be any, the reason. */
export function definedResult<Value>(
  value: Value | undefined,
  reason: UndefinedResult["reason"],
  { unit, coverage, caveats }: Pick<Result<unknown>, "unit" | "coverage" | "caveats">,
): Result<Value> {
  return value === undefined
    ? { status: "undefined", reason, unit, coverage, caveats }
    : { status: "ok", value, unit, coverage, caveats };
}
