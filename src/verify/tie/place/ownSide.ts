import { isPeriod } from "../../../periods/isPeriod.js";
import { periodContains } from "../../../periods/periodContains.js";
import { type NamedSide, nearerSide } from "./nearerSide.js";

/** Right behind a number, its noun and what kind of it that is: "287,853 calls in January", "5,712 زيارة للفروع خلال شهر يونيو". */
const RIGHT_BEHIND =
  /^(?: (?:[ء-ي]+ي[ةه]|وارد[ةه]|لل[ء-ي]+))?(?: (?:were [a-z]+ed|came(?: in)?|وردت?))?[\s\u2066-\u2069]*(?:(?:in|during|for)(?: the)?|(?:في|خلال)(?: (?:ال)?(?:شهر|ربع|نصف))?|[لب])?[\s\u2066-\u2069]*$/i;

/**
 * The periods on the side of a number that are its own: those nearer, but of two as near, one of which holds the other, the part. A part behind must
 * follow with no more than a preposition, as `between`: "In the first quarter 287,853 calls in January", and not "649,940 calls, most of them in March".
 */
export function ownSide(
  before: NamedSide | undefined,
  behind: NamedSide | undefined,
  between: string,
): readonly string[] {
  if (before !== undefined && behind !== undefined && before.gap === behind.gap) {
    if (holds(behind, before)) return before.names;
    if (holds(before, behind) && RIGHT_BEHIND.test(between)) return behind.names;
  }
  return nearerSide(before, behind);
}

/** Whether each period of one side lies in one of the other, and is shorter. */
function holds({ names: wholes }: NamedSide, { names: parts }: NamedSide): boolean {
  return parts.every((part) =>
    wholes.some((whole) => whole !== part && isPeriod(whole) && isPeriod(part) && periodContains(whole, part)),
  );
}
