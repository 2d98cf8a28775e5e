import { slipOf } from "../../common/slipOf.js";
import { yearOf } from "../clauses/yearOf.js";
import { countsOf } from "../relations/countsOf.js";
import { holds } from "../relations/holds.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { sayAgain } from "./sayAgain.js";

const LEAST = 1000;
/** More documents than these are no one matter, and more numbers no press release. */
const LIMIT = 4;
const NUMBERS = 60;

/**
 * Finds a number of one document that another says with two digits swapped, of one thing and no other year, where the numbers of that other
 * one confirm it. All places are those of the whole text.
 *
 * @param relations - what was found in each document
 */
export function findRepeatsAcross(
  documents: readonly (readonly Item[])[],
  relations: readonly Relation[],
): readonly Relation[] {
  if (documents.length < 2 || documents.length > LIMIT) return [];
  const related = relations.filter(({ kind }) => kind === "sum" || kind === "share" || kind === "roll-forward");
  const told = new Set(related.flatMap(({ operands }) => operands.map(({ start }) => start)));
  const held = new Set(related.filter(holds).flatMap(({ operands }) => operands.map(({ start }) => start)));
  const counts = documents.map((items) =>
    countsOf(items).filter(
      ({ value, bound, figure }) => value >= LEAST && bound === undefined && figure.decimals === 0,
    ),
  );
  const known = new Set(counts.flatMap((own) => own.flatMap(({ start, value }) => (held.has(start) ? value : []))));
  return counts.flatMap((own, at) => {
    const anchors = counts.flatMap((others, index) =>
      index === at ? [] : others.filter(({ start }) => held.has(start)),
    );
    const free = own.filter(({ start, value }) => !told.has(start) && !known.has(value));
    return free.slice(0, NUMBERS).flatMap((item): readonly Relation[] => {
      const anchor = anchors.slice(0, NUMBERS).find((other) => isSame(item, other));
      return anchor === undefined ? [] : [{ ...relate("rounded", [anchor], item), kind: "repeated" }];
    });
  });
}

function isSame(item: Item, other: Item): boolean {
  const years = [yearOf(item), yearOf(other)].filter((year) => year !== undefined);
  return (
    slipOf(item.value, other.value) === "swapped-digits" &&
    years.length > 0 &&
    years.every((year) => year === years[0]) &&
    sayAgain(other, item) !== undefined
  );
}
