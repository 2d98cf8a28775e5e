import type { Channel } from "../model/FeedbackReport.js";
import type { Unit } from "../model/lists.js";
import type { CountedNoun, NounId } from "../model/Noun.js";
import { unitNoun } from "./unitNoun.js";

/** What channels of one unit count together: contacts, the noun that all of them count, or that of their unit. */
export function totalNoun(channels: readonly Channel[], unit: Unit): NounId | CountedNoun | undefined {
  const [noun, ...others] = channels.map(({ counts }) => counts);
  const isCommon = others.every((other) => idOf(other) === idOf(noun));
  // 1,200 complaints are no 1,200 tickets to who reads of tickets as well.
  return unit !== "contact" && isCommon && noun !== undefined ? noun : unitNoun(unit);
}

function idOf(noun: NounId | CountedNoun | undefined): string | undefined {
  return typeof noun === "object" ? noun.id : noun;
}
