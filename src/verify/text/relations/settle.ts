import { holds } from "./holds.js";
import type { Relation } from "./Relation.js";

/** Of what a number may be tied to, what holds; where nothing does, what it certainly is tied to, if that is known. */
export function settle(
  possible: readonly Relation[],
  certain: () => Relation | undefined = () => undefined,
): readonly Relation[] {
  const found = possible.find(holds) ?? certain();
  return found === undefined ? [] : [found];
}
