import { isOfOneThing } from "./changes/isOfOneThing.js";
import { isOfOwnBracket } from "./changes/isOfOwnBracket.js";
import { isOnlyGrowth } from "./changes/isOnlyGrowth.js";
import { areOneMatter } from "./lists/areOneMatter.js";
import { isNotGivenByOthers } from "./lists/isNotGivenByOthers.js";
import { isNotOfAccount } from "./lists/isNotOfAccount.js";
import { isPlainList } from "./lists/isPlainList.js";
import type { Passage } from "./passage/Passage.js";
import { isErrorInPrint } from "./relations/isErrorInPrint.js";
import type { Relation } from "./relations/Relation.js";
import { isNotOfGain } from "./shares/isNotOfGain.js";
import { isOwnShare } from "./shares/isOwnShare.js";
import { isOnlyStock } from "./stocks/isOnlyStock.js";

/** The relations without those that fail only since their numbers are of something else, by their words, by what other numbers beside them give exactly, or by how far they miss. */
export function withoutMisread(passage: Passage, relations: readonly Relation[]): readonly Relation[] {
  const isWrong = isErrorInPrint(passage.items);
  return (
    relations
      .filter(isOfOneThing(passage))
      .filter(isOnlyGrowth(passage.items))
      .filter(isOnlyStock(passage.items))
      .filter(isOfOwnBracket(passage))
      .filter(isOwnShare(passage.items))
      .filter(isPlainList(passage.items, passage.text))
      .filter(areOneMatter(passage.items, relations))
      .filter(isNotOfAccount(passage, relations))
      .filter(isNotGivenByOthers(passage))
      .filter(isNotOfGain(passage.items))
      // A share of two counts that it stands with has its own judges.
      .filter((relation) => relation.kind === "share" || isWrong(relation))
  );
}
