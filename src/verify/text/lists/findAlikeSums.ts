import { fails } from "../relations/fails.js";
import { onlyOne } from "../relations/onlyOne.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { runsOf } from "../relations/runsOf.js";
import type { Reading } from "../sums/Reading.js";

/** So many groups of rows, each of one total and at least so many parts. */
const GROUPS = 3;
const PARTS = 2;
const LONGEST = 60;

/**
 * Finds the one total of a list that its parts miss, where the list has groups of rows, a total and parts that have the same names in each,
 * and all other totals are the sums of theirs: "Passengers: …, Domestic: …, International: …, Cargo: …, Domestic: …, International: …".
 */
export function findAlikeSums({ counts }: Reading): readonly Relation[] {
  const rows = counts.map((count) => ({ count, name: nameOf(count) }));
  const lists = runsOf(
    rows,
    (last, next) => next.count.line - last.count.line === 1 && last.name !== "" && next.name !== "",
  );
  return lists.flatMap((list) => {
    const names = list.map(({ name }) => name);
    // The name of the first part comes again at the first part of the second group.
    const size = names.indexOf(names[1] ?? "", PARTS) - 1;
    const isGrouped =
      size > PARTS &&
      list.length <= LONGEST &&
      list.length >= GROUPS * size &&
      list.length % size === 0 &&
      names.every((name, at) => (at % size === 0 ? names.indexOf(name) === at : name === names[at % size]));
    if (!isGrouped) return [];
    const sums = list.flatMap(({ count }, at) => {
      const parts = list.slice(at + 1, at + size).map((row) => row.count);
      return at % size === 0 ? [relate("sum", parts, count)] : [];
    });
    return onlyOne(sums.filter(fails)) ?? [];
  });
}

/** The name that a count has in a row of its own; "" where it has none. */
function nameOf({ before, listed }: Item): string {
  return listed ? (before.split("\n").at(-1) ?? "").replace(/[^a-zء-ي]+/g, " ").trim() : "";
}
