import type { Item } from "../relations/Relation.js";
import type { Run } from "./slipRuns.js";

/** "136,754 containers and lorries": two names and no third. */
const TWO = /^ ([a-zء-ي]{4,}) (?:and |و)([a-zء-ي]{4,})(?! ?(?:[,،]|and |و))/;
const STEM = 5;
const REACH = 12;

/** The counts of two things, each told by its own name alone, with the count before them that is of both. */
export function pairRuns(told: readonly Item[]): readonly Run[] {
  return told.flatMap((total, at): readonly Run[] => {
    const [, one, other] = TWO.exec(total.after) ?? [];
    if (one === undefined || other === undefined) return [];
    const next = told.slice(at + 1, at + REACH).filter(({ value, after }) => value < total.value && !TWO.test(after));
    const ofName = (name: string) => next.find(({ after }) => stemAfter(after) === stemOf(name));
    const [first, second] = [ofName(one), ofName(other)];
    return first === undefined || second === undefined || stemOf(one) === stemOf(other)
      ? []
      : [{ total, parts: [first, second], place: "far" }];
  });
}

function stemAfter(after: string): string {
  return stemOf(/^ ([a-zء-ي]+)/.exec(after)?.[1] ?? "");
}

function stemOf(word: string): string {
  return word.replace(/^ال/, "").slice(0, STEM);
}
