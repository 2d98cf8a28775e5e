import type { Item } from "../relations/Relation.js";
import type { ListCandidate } from "./listCandidates.js";

/** Whether its own sentence divides a total that the rows of another list stand before or behind. */
export function isOwn({ total, parts }: ListCandidate, divided: readonly Item[] | undefined): boolean {
  const isRow = ({ listed, line }: Item) => listed && Math.abs(line - total.line) > 1;
  return divided?.every(({ sentence }) => sentence === total.sentence) === true && parts.every(isRow);
}
