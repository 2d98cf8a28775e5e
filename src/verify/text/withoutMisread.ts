import { isOfOneThing } from "./changes/isOfOneThing.js";
import { isNotOfAccount } from "./lists/isNotOfAccount.js";
import { isPlainList } from "./lists/isPlainList.js";
import type { Passage } from "./passage/readPassage.js";
import type { Relation } from "./relations/Relation.js";
import { isOwnShare } from "./shares/isOwnShare.js";

/** The relations without those that fail only since their numbers are of something else, by their words, or by what other numbers beside them give exactly. */
export function withoutMisread(passage: Passage, relations: readonly Relation[]): readonly Relation[] {
  return relations
    .filter(isOfOneThing(passage))
    .filter(isOwnShare(passage.items))
    .filter(isPlainList(passage.items, passage.text))
    .filter(isNotOfAccount(passage, relations));
}
