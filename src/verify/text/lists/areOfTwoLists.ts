import { DIVIDED, OF_WHICH, OPEN, THEN } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";
import { areOfYears } from "./areOfYears.js";
import { holdsWhole } from "./holdsWhole.js";

const NAMED = /:\s*$/;
const NAME_ENDS = /^\s*:/;
/** Smaller numbers are the same by chance. */
const LARGE = 1000;

/**
 * Whether counts that follow each other are no parts of one total: cases and the people in them, or a part of one place and the next place of a
 * ranking, "Riyadh with 5,592, of which 10 at night, then Jeddah with 2,292", or some and what they are of, or those of several years, or one
 * number that is told twice, "published 2,075, correct 2,075".
 */
export function areOfTwoLists(parts: readonly Item[]): boolean {
  const [first] = parts;
  // "They were distributed over emergency with 882 cases, the clinics with 504 visitors".
  const isDivided = DIVIDED.test(first?.before ?? "");
  const isMixed =
    !isDivided && [true, false].every((isOfPeople) => parts.some(({ ofPeople }) => ofPeople === isOfPeople));
  const isRanked = parts.some(
    (part, at) => THEN.test(part.before) && part.value > (parts[at - 1]?.value ?? part.value),
  );
  // "Phone: 206,212", "Branch 937: no total": a number of a name.
  const isOfName = parts.some(({ before }) => NAMED.test(before)) && parts.some(({ after }) => NAME_ENDS.test(after));
  return (
    isMixed ||
    isOfName ||
    (parts.length === 2 && first !== undefined && first.value >= LARGE && first.value === parts[1]?.value) ||
    areOfYears(parts) ||
    holdsWhole(parts) ||
    (isRanked && first !== undefined && [OF_WHICH, OPEN].some((cue) => cue.test(first.before)))
  );
}
