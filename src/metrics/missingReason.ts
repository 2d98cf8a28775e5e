import type { Cell } from "../model/FeedbackReport.js";
import type { MissingPart } from "../model/Result.js";

/** Why a cell holds no count; `absent` where it does not say, or is not there. */
export function missingReason(cell: Cell | undefined): MissingPart["reason"] {
  return (typeof cell === "object" && cell && "missing" in cell && cell.missing) || "absent";
}
