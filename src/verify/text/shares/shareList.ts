import { checkSharesTo100 } from "../../checks/checkSharesTo100.js";
import { figuresOf } from "../relations/figuresOf.js";
import type { Printed, Relation } from "../relations/Relation.js";

/** Percentages as those of one whole list, which have to make 100. */
export function shareList(operands: readonly Printed[]): Relation {
  return { kind: "share-list", operands, outcome: checkSharesTo100(figuresOf(operands)) };
}
