import type { Item } from "../relations/Relation.js";

/** The words right behind counts: what they count. */
export function nounsBehind(counts: readonly Item[]): readonly string[] {
  return counts.flatMap(({ after }) => /^\s*(?:ال)?([a-zء-ي]{3,})/.exec(after)?.[1] ?? []);
}
