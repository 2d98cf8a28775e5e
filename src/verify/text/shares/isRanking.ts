import { OPEN, THEN } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";

const RANKED =
  /(?<![a-zء-ي])(?:[وف]?(?:ي|ت)?تصدر[ء-ي]*|في (?:ال)?(?:مقدم|صدار)[ء-ي]*|استحوذ[ء-ي]*|(?:ال)?(?:غالبي[هت]|معظم|اغلب)[ء-ي]*|led|leading|top|topped|most|mostly|majority|major)(?![a-zء-ي])/;

/** Whether shares are told from the largest on, and leave some out: "Nairobi led with 31.2 %, followed by Nakuru 6.8 % and Kiambu 5.9 %". */
export function isRanking(group: readonly Item[]): boolean {
  const [first, second] = group;
  if (first === undefined || second === undefined || group.length < 3) return false;
  const falls = group.every(({ value }, at) => value <= (group[at - 1]?.value ?? value));
  return falls && (RANKED.test(first.before) || [THEN, OPEN].some((cue) => cue.test(second.before)));
}
