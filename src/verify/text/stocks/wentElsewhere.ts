import { MOVED } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";

/** What is counted with the closed cases, and taken off with them: "completed or withdrawn", `المنجزة أو المسحوبة`. */
const WITH_CLOSED =
  /(?<=(?:completed|closed|resolved|processed|settled|decided|[اي]نجز[ء-ي]*|منجز[ء-ي]*|اغلق[ء-ي]*|مغلق[ء-ي]*|معالج[ء-ي]*)) (?:and|or|او) [a-zء-ي]+/;

/** Whether the words of a count say that cases moved to where the account does not count them. */
export function wentElsewhere({ before, after }: Item): boolean {
  return MOVED.test(`${before} ${after}`.replace(WITH_CLOSED, ""));
}
