import { itemRole } from "../clauses/itemRole.js";
import { OF_RECEIVED } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";

/**
 * What came in, where a percentage is said to be of that but fits what was done of it: "131, or 15 % of the complaints received", beside 874
 * examined of 1,066. Not where what it fits is itself what is named, "87 % of the complaints received" beside complaints among contacts.
 *
 * @param whole - what the percentage fits
 * @param total - what that is a part of
 */
export function ofAllReceived({ after }: Item, whole: Item, total: Item | undefined): Item | undefined {
  const isNamed = whole.noun !== undefined && whole.noun !== total?.noun;
  return OF_RECEIVED.test(after) && itemRole(whole) !== "received" && !isNamed ? total : undefined;
}
