import type { FeedbackReport } from "../../../model/FeedbackReport.js";
import type { CountedNoun, NounId } from "../../../model/Noun.js";
import { unitOf } from "../../../model/unitOf.js";

/** What channels of different nouns count together. */
const TOTAL_NOUNS: readonly string[] = ["ticket", "beneficiary", "response"];

/** Whether a noun says of no channel by itself that it is meant: all count it, or their total is called by it. Beside tickets it may be these. */
export function isOfAllChannels(noun: CountedNoun | NounId, { channels, tickets }: FeedbackReport): boolean {
  const idOf = (counts: CountedNoun | string | undefined) => (typeof counts === "object" ? counts.id : counts);
  const isShared = () => new Set(channels.map(({ counts }) => idOf(counts))).size === 1;
  const isFree = tickets === undefined || unitOf(noun) !== "ticket";
  return channels.length > 1 && isFree && (isShared() || TOTAL_NOUNS.includes(idOf(noun) ?? ""));
}
