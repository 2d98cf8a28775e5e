import { checkBound } from "../../checks/checkBound.js";
import type { Printed, Relation, RelationKind } from "./Relation.js";

/** Ties a number to one that it must not fall short of, or go beyond. */
export function relateBound(kind: RelationKind, exact: Printed, op: ">=" | "<=", limit: Printed): Relation {
  return { kind, operands: [exact, limit], outcome: checkBound([exact.figure], op, limit.figure) };
}
