import type { Span } from "../../../model/Finding.js";
import type { Relation } from "./Relation.js";

/** The numbers that relations state. */
export function statedIn(relations: readonly Relation[]): ReadonlySet<Span> {
  return new Set(relations.flatMap(({ operands }) => operands.slice(-1)));
}
