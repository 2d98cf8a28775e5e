import { namedRow } from "../clauses/namedRow.js";
import { namesIn } from "../passage/namesIn.js";
import { nearby } from "../relations/nearby.js";
import type { Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import type { Reading } from "../sums/Reading.js";
import { isListSlip } from "./isListSlip.js";

/** How many lists around a number may name what it is a part of. */
const NEAR = 4;
/** A part that goes beyond its whole by more is one of something else; so is one that is no slip away, where the name comes after it. */
const FAR = 1.5;
/** Of few, the words may say something else. */
const FEW = 20;
const OF = /^\s*(?:[a-zء-ي]+ )?(?:من|of(?: the)?) ((?:ال)?[a-zء-ي]+(?: [a-zء-ي]+){0,4})/;
/** The name stands before: "the complaints against Irbid, 413 of them". */
const BEFORE = /((?:[a-zء-ي]+ ){1,6})(?:كانت? )?منه[امن]\s*\(?$/;

/** Finds a part that is more than what the text counts under the name that it is said to be of: "617 food complaints", and "671 of the food complaints closed". */
export function findNamedExcess({ counts, sets }: Reading): readonly Relation[] {
  return counts.flatMap((part): Relation[] => {
    const subject = BEFORE.exec(part.before)?.[1];
    const name = subject ?? OF.exec(part.after)?.[1];
    if (name === undefined || part.value < FEW || part.bound !== undefined) return [];
    const words = namesIn(name);
    return nearby(sets, part.start, NEAR)
      .flatMap((set) => {
        const row = namedRow(set, words);
        if (row === undefined || part.value <= row.value || part.value > FAR * row.value) return [];
        return subject !== undefined || isListSlip(row.value, [part]) ? [relate("sum", [part], row)] : [];
      })
      .slice(0, 1);
  });
}
