import { EARLIER, YEARS } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";

/** Some were there before, or count something else. */
const WITH =
  /(?<![a-zء-ي])(?:with|backlog|old(?:er)?|includ[a-z]*|counting|plus|[وب]?مع|متراكم[ء-ي]*|بما في[ء-ي]*|شامل[ء-ي]*|[وب]?احتساب|اضاف[ء-ي]*)(?![a-zء-ي])/;

/** What is counted: "granted 410 claims and". */
const THINGS = /^ ([a-z]+s) /;

/** Whether parts that are far more than the count before them may be of another year too, of a backlog or of something else. */
export function mayBeOfOthers({ before, after, noun }: Item, parts: readonly Item[]): boolean {
  const words = `${after} ${parts[0]?.before}`;
  const years = new Set(`${before} ${words}`.match(YEARS));
  return (
    years.size > 1 ||
    [EARLIER, WITH].some((cue) => cue.test(words)) ||
    parts.some((part) => (part.noun ?? noun) !== noun || !after.includes(THINGS.exec(part.after)?.[1] ?? ""))
  );
}
