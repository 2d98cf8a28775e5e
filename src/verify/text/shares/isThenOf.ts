import { clauseBefore } from "../clauses/clauseBefore.js";
import { PLANNED } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";
import { isMistakenShare } from "./isMistakenShare.js";

/** From a percentage that ends its clause to the whole behind it: "(30 %): of the", `(30%)، فمن بين`. */
const OF =
  /^[^\d]{0,60}[):;؛،,–—]\s*(?:(?:that is|i\.?e\.?|اذ|حيث|لان)\s*)?(?:(?:out )?of|among|[وف]?من (?:بين|اصل|مجموع|اجمالي))(?: (?:the|all|a total of|our|its))*\s*$/;
/** What had to be reached is no share. */
const QUOTA = /quota|(?<![ء-ي])حصه مقرره/;

/** Whether a whole and its part behind a percentage tell it once more: "few got help (30 %): of 12,811 who applied, 3,834 did". */
export function isThenOf(percent: Item, part: Item, whole: Item): boolean {
  const words = clauseBefore(percent.before);
  return (
    OF.test(whole.before) &&
    ![PLANNED, QUOTA].some((cue) => cue.test(words)) &&
    isMistakenShare(percent, part, whole, true)
  );
}
