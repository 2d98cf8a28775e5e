import type { Span } from "../../../model/Finding.js";
import type { Relation } from "./Relation.js";

/** Whether the number that a relation states is one of those stated. */
export function isStatedIn(stated: ReadonlySet<Span>, { operands }: Relation): boolean {
  return operands.slice(-1).some((number) => stated.has(number));
}
