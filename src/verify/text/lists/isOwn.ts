import type { Item } from "../relations/Relation.js";
import type { ListCandidate } from "./listCandidates.js";

/** Whether its own sentence divides a total behind the rows of another list. */
export function isOwn({ total, parts }: ListCandidate, divided: readonly Item[] | undefined): boolean {
  const isRow = ({ listed, end, line }: Item) => listed && end < total.start && line < total.line - 1;
  return divided?.every(({ sentence }) => sentence === total.sentence) === true && parts.every(isRow);
}
