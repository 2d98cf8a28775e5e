import type { Span } from "../../../model/Finding.js";
import type { Passage } from "../passage/readPassage.js";
import type { Item } from "../relations/Relation.js";
import { closedLists } from "./closedLists.js";
import { countedLists } from "./countedLists.js";
import { type ListCandidate, listCandidates } from "./listCandidates.js";

/** Every list that a passage may have, by the place of its counts and by its shape, but for those of the counts of an account. */
export function possibleLists(
  passage: Passage,
  counts: readonly Item[],
  explained: ReadonlySet<Item>,
  accounts: ReadonlySet<Span>,
): readonly ListCandidate[] {
  const isFree = ({ parts }: ListCandidate) => !parts.some((part) => explained.has(part));
  const isOfAccount = ({ parts }: ListCandidate) => parts.some((part) => accounts.has(part));
  return [
    ...listCandidates(counts, explained),
    ...[...countedLists(passage, counts), ...closedLists(counts)].filter(isFree),
  ].filter((list) => !isOfAccount(list));
}
