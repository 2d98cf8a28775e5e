import { lineAbove } from "../clauses/lineAbove.js";
import { OPEN } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";

/** Of fewer shares the words may speak of something else. */
const FEWEST = 4;
/** "From regions, among which the east": some of what is named, and no number of it. */
const AMONG = /(?<![ء-ي])(?:من|في|الي|علي) [ء-ي]+ (?:و?منها|من بينها) (?:(?:ال|و)[ء-ي]+ ){1,4}/;

/** Whether words before shares say that they are some: "among them", `من أبرز`. */
export function areSome(text: string, group: readonly Item[]): boolean {
  const [first] = group;
  if (first === undefined || group.length < FEWEST) return false;
  const lead = `${first.before} ${first.listed ? lineAbove(text, first) : ""}`;
  return OPEN.test(lead) || AMONG.test(lead);
}
