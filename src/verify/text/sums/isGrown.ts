import type { Span } from "../../../model/Finding.js";
import type { Relation } from "../relations/Relation.js";
import type { SumHit } from "./findSums.js";

/** What there was before and what came to it are no parts of what there is. */
export function isGrown({ parts, total }: SumHit, grown: ReadonlyMap<Span, readonly Relation[]>): boolean {
  const [one, other, ...more] = parts;
  if (more.length > 0) return false;
  return (grown.get(total) ?? []).some(({ operands: [first] }) => first === one || first === other);
}
