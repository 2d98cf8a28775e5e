import type { Relation } from "./Relation.js";

/** Whether numbers break what ties them; one that cannot be judged breaks nothing. */
export function fails({ outcome }: Pick<Relation, "outcome">): boolean {
  return outcome.outcome === "fail";
}
