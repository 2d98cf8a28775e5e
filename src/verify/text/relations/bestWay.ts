import { fails } from "./fails.js";
import type { Relation } from "./Relation.js";

/** Of several ways to read the columns of a table, the first that holds in all rows, or else the first; none where there is none. */
export function bestWay(ways: readonly (readonly Relation[])[]): readonly Relation[] {
  return ways.find((way) => !way.some(fails)) ?? ways[0] ?? [];
}
