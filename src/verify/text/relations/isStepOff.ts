import type { Relation } from "./Relation.js";

/** Whether a relation misses by one step of its last digit, by which a share may have been moved for all to add up. */
export function isStepOff({ outcome: { outcome, difference } }: Relation): boolean {
  return outcome === "fail" && /^-?(?:1|0\.0*1)$/.test(difference ?? "");
}
