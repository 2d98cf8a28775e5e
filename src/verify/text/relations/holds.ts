import type { Relation } from "./Relation.js";

/** Whether what ties numbers is kept, exactly or within their rounding. */
export function holds({ outcome }: Pick<Relation, "outcome">): boolean {
  return outcome.outcome.startsWith("pass");
}
