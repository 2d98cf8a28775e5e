import type { Caveat, Unit } from "../model/lists.js";
import type { Result } from "../model/Result.js";

/** The result of a value that is given as one: nothing that it needs can be missing. */
export function okResult<Value>(value: Value, unit: Unit, caveats: readonly Caveat[] = []): Result<Value> {
  return { status: "ok", value, unit, coverage: { present: 1, expected: 1, missing: [] }, caveats };
}
