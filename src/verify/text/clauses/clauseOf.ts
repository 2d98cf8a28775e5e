import type { Item } from "../relations/Relation.js";
import { clauseAfter } from "./clauseAfter.js";
import { clauseBefore } from "./clauseBefore.js";

/** The words of a number's own clause, before and after it. */
export function clauseOf({ before, after }: Pick<Item, "before" | "after">): string {
  return `${clauseBefore(before)} ${clauseAfter(after)}`;
}
