import type { Numeral } from "./readNumeral.js";

/** "Region 4", "Tier 2", `المرتبة الـ12`; not so many in the "Southern Region 64". */
const PLACE =
  /(?<![A-Z][a-z]+ |[a-z])(?:Region|District|Zone|Ward|Priority|Tier|Level|Severity|Category|Class|Grade|Type) $|المرتب[ةه] الـ? ?$/;
/** In small letters, not "of this type 2 calls". */
const GRADE =
  /(?<!\b(?:an?|the|its|our|this|that|same|each|every|any|of|by|per|in|no) |[A-Za-z])(?:tier|level|priority|severity|category|class|grade|type) $/;
/** How far, in characters, the words before a number are looked at. */
const NEAR = 24;

/** Whether a number of one or two digits says which, and not how many: "Tier 1 calls", "level 2 complaints". */
export function isGraded(text: string, { digits, start }: Numeral): boolean {
  if (digits < 1 || digits > 2) return false;
  const before = text.slice(Math.max(0, start - NEAR), start);
  return PLACE.test(before) || (digits === 1 && GRADE.test(before));
}
