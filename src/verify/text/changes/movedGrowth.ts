import { isFromTo } from "../clauses/isFromTo.js";
import { tellsChange } from "../clauses/tellsChange.js";
import { CHANGE_AT_ONCE } from "../passage/cues.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { withSign } from "../relations/withSign.js";

const THAT_IS = /[,،]\s*(?:اي|or|that is)[^a-zء-ي]*(?:بنسبه|نسبه|by)?[^a-zء-ي]*$/;
/** "From X to Y in 2023, by 20 %": when it was may stand between. */
const BY = /^(?!.* (?:and |و(?!ب?نسبه)))[^,،;؛.()]{0,40}(?<![a-zء-ي])(?:[وف]?ب?نسبه|by)\s*$/;

/** "Complaints fell from X to Y, that is by 10 %": the verb stands before the counts, right before the percentage. */
export function movedGrowth(items: readonly Item[], percent: Item, index: number): Relation[] {
  const [before, after] = [items[index - 2], items[index - 1]];
  if (before?.sentence !== percent.sentence || after?.kind !== "count" || before.kind !== "count") return [];
  const moved = isFromTo(before, after) && tellsChange(before.before);
  if (!moved || ![CHANGE_AT_ONCE, THAT_IS, BY].some((cue) => cue.test(percent.before))) return [];
  return [relate("growth", [before, after], withSign(percent, after.value < before.value ? -1 : 1))];
}
