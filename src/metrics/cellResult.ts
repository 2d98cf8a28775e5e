import type { Cell } from "../model/FeedbackReport.js";
import type { Unit } from "../model/lists.js";
import type { Result } from "../model/Result.js";
import { missingReason } from "./missingReason.js";
import { okResult } from "./okResult.js";
import { readCount } from "./readCount.js";
import { unavailable } from "./unavailable.js";

/** The result that one cell is; `name` stands for it in the coverage. */
export function cellResult(
  cell: Cell | undefined,
  unit: Unit,
  name: string,
  ...path: readonly string[]
): Result<number> {
  const value = readCount(cell, ...path);
  const caveats = typeof cell === "object" && "status" in cell && cell.status ? [cell.status].flat() : [];
  if (value !== undefined) return okResult(value, unit, caveats);
  const reason = missingReason(cell);
  const coverage = { present: 0, expected: 1, missing: [{ period: name, reason }] };
  return unavailable({ unit, coverage, caveats }, reason);
}
