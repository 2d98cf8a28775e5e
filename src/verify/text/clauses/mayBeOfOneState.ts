import type { Item } from "../relations/Relation.js";
import { itemRole } from "./itemRole.js";

/** Whether two counts may be of cases in one state of work, as far as it is known of both: what came in is not what was closed. */
export function mayBeOfOneState(a: Item, b: Item): boolean {
  const [one, other] = [itemRole(a), itemRole(b)];
  return one === undefined || other === undefined || one === other;
}
