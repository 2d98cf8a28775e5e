import { BY_HOW_MUCH, FROM, MORE_THAN } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";
import { leadOf } from "./leadOf.js";
import { tellsChange } from "./tellsChange.js";

const GAP = /(?<![ء-ي])[وف]?ب?(?:ال)?فا?رق(?![ء-ي])|difference|(?:lead|gap|margin) of/;

/**
 * Whether a count is told as the difference of two others.
 *
 * @param first - the count two places before, whose verb may be that of the difference: "fell from X to Y, by Z"
 */
export function isDifference(delta: Item, first: Item | undefined): boolean {
  const { after } = delta;
  const before = leadOf(delta);
  const verb = first?.sentence === delta.sentence && FROM.test(first.before) ? first.before : "";
  const moved = [before, verb].some((words) => tellsChange(words) || GAP.test(words));
  return (BY_HOW_MUCH.test(before) && moved) || MORE_THAN.test(after);
}
