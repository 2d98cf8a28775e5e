import type { Printed, Relation } from "./Relation.js";

/** Ties parts to a total that they need not be all of. */
export function openList(parts: readonly Printed[], total: Printed): Relation {
  return { kind: "sum", operands: [...parts, total], outcome: { outcome: "cannot-check", reason: "not-exhaustive" } };
}
