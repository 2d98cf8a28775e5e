import type { Item } from "../relations/Relation.js";

const MULTIPLE =
  /(?<![a-zء-ي])(?:twice|double|triple|treble|quadruple|times(?= (?:as|the|that|those|what|its|their|last|this) )|[وف]?(?:ضعفا?|ضعفي|مثلي|اضعاف|امثال))(?![a-zء-ي])[^.;؛:,،]{0,80}$/;

/** Whether a number is what another one is told to be a multiple of: "twice the 2,700 of 2023", `ضعف رسائل الربع الماضي (2,700)`. */
export function isOfMultiple({ before }: Item): boolean {
  return MULTIPLE.test(before);
}
