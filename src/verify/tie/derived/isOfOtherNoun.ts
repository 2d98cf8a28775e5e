import type { Figure } from "../../../figures/Figure.js";
import { unitOfWord } from "../../../model/unitOfWord.js";
import type { FigureIndex } from "../match/figureIndex.js";
import { CHANNEL_NOUNS } from "../names/channelNouns.js";
import type { Told } from "./Told.js";

/**
 * Whether what a sum is of is counted by another noun than the one beside it: three months of calls are no tickets, and no chats. Of two
 * channels the noun of one may stand for both.
 */
export function isOfOtherNoun({ context, isFree }: Told, parts: readonly Figure[], { nouns }: FigureIndex): boolean {
  const { noun: counted } = context;
  if (counted === undefined || !isFree) return false;
  const isTicket = unitOfWord(counted) === "ticket" && nouns.has("ticket");
  return parts.every(({ subject, noun }) => {
    const own = typeof noun === "object" ? noun.id : (noun ?? "");
    if (subject !== "contacts" || own === counted) return false;
    return isTicket
      ? counted === "ticket" || CHANNEL_NOUNS.includes(own)
      : CHANNEL_NOUNS.includes(own) && CHANNEL_NOUNS.includes(counted);
  });
}
