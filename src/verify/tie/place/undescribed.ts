import type { Surroundings } from "../page/Surroundings.js";
import { describedBefore } from "./describedBefore.js";

/** What may be described by its parts. */
const NAMES: readonly string[] = ["subset", "part"];
/** No name begins so far before its bracket. */
const FAR = 90;

/**
 * A place, or the one before the bracket that describes what is named right before it: "Portal tickets (complaints and enquiries): 300" are no
 * enquiries.
 *
 * @param behind - the index of the first mention behind the place
 */
export function undescribed({ text, mentions, gaps }: Surroundings, behind: number, place: number): number {
  const opening = describedBefore(text, place);
  if (opening < 0) return place;
  for (let at = behind - 1; at >= 0 && (mentions[at]?.start ?? 0) >= opening - FAR; at--) {
    const mention = mentions[at];
    if (mention !== undefined && NAMES.includes(mention.cue.about) && mention.end <= opening)
      return gaps(mention.end, opening) === 0 ? opening : place;
  }
  return place;
}
