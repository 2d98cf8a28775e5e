import { slipOf } from "../../common/slipOf.js";
import { fails } from "../relations/fails.js";
import { onlyOne } from "../relations/onlyOne.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { runsOf } from "../relations/runsOf.js";
import { sumOf } from "../relations/sumOf.js";
import type { Reading } from "../sums/Reading.js";

/** So many groups of rows. */
const GROUPS = 3;
/** The least rows of a group: a total and two parts. */
const FEWEST = 3;
/** A longer list is not looked at. */
const LONGEST = 60;
/** Of a smaller total one wrong digit may be what it leaves out. */
const LARGE = 10_000;

/**
 * Finds the one total of a list that its parts miss by a slip of the pen, where the list has groups of rows, a total and parts that have the same names in each,
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
    const size = names.indexOf(names[1] ?? "", 2) - 1;
    const isGrouped =
      size >= FEWEST &&
      list.length <= LONGEST &&
      list.length >= GROUPS * size &&
      list.length % size === 0 &&
      names.every((name, at) => (at % size === 0 ? names.indexOf(name) === at : name === names[at % size]));
    if (!isGrouped) return [];
    const sums = list.flatMap(({ count }, at) => {
      const parts = list.slice(at + 1, at + size).map((row) => row.count);
      return at % size === 0
        ? [{ relation: relate("sum", parts, count), slip: slipOf(count.value, sumOf(parts)), count }]
        : [];
    });
    const only = onlyOne(sums.filter(({ relation }) => fails(relation)));
    if (only === undefined) return [];
    const isSlip = only.slip === "swapped-digits" || (only.slip === "wrong-digit" && only.count.value >= LARGE);
    return isSlip ? [only.relation] : [];
  });
}

/** The name that a count has in a row of its own; "" where it has none. */
function nameOf({ before, listed }: Item): string {
  return listed ? (before.split("\n").at(-1) ?? "").replace(/[^a-zء-ي]+/g, " ").trim() : "";
}
