import { slipOf } from "../../common/slipOf.js";
import { fails } from "../relations/fails.js";
import { onlyOne } from "../relations/onlyOne.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { runsOf } from "../relations/runsOf.js";
import { sumOf } from "../relations/sumOf.js";
import type { Reading } from "../sums/Reading.js";
import { slipOfSum } from "./slipOfSum.js";

/** So many groups of rows of the same names. */
const GROUPS = 3;
/** The least rows of a group: a total and two parts. */
const FEWEST = 3;
/** A longer list is not looked at. */
const LONGEST = 60;
/** In a smaller total a gap that looks like one wrong digit may be cases that no row counts. */
const LARGE = 10_000;
/** What a row begins with that stands below another one: a bullet or dash. */
const MARKED = /^\s*[-–—•●○*▪■□◦‣∙·►]/;

/** A total and the rows below it. */
type Group = readonly [Item, ...Item[]];

/**
 * Finds the one total of a list that its parts miss by a slip of the pen, where the list has groups of rows, a total and parts, and all other totals are the sums
 * of theirs: the parts are set in below their total, or have the same names in each group: "Passengers: …, Domestic: …, International: …, Cargo: …, Domestic: …".
 */
export function findAlikeSums({ text, counts }: Reading): readonly Relation[] {
  const lists = runsOf(counts, (last, next) => next.line - last.line === 1 && last.listed && next.listed).filter(
    ({ length }) => length >= FEWEST && length <= LONGEST,
  );
  return lists.flatMap((list) => {
    const setIn = setInGroups(text, list);
    const groups = setIn.length > 1 ? setIn : namedGroups(list);
    const sums = groups.map(([total, ...parts]) => ({ relation: relate("sum", parts, total), total, parts }));
    const only = onlyOne(sums.filter(({ relation }) => fails(relation)));
    if (only === undefined) return [];
    const { total, parts, relation } = only;
    const slip = slipOf(total.value, sumOf(parts));
    // A total that gives a larger one with the others is right: one of its parts is not.
    const whole = sumOf(groups.map(([one]) => one));
    const { slips } = slipOfSum(total, parts);
    const isHeld =
      groups === setIn
        ? list.some(({ value }) => value === whole) && slips.length > 0
        : total.value >= LARGE && slips.includes("swapped-digits");
    return isHeld || slip === "swapped-digits" || (slip === "wrong-digit" && total.value >= LARGE) ? [relation] : [];
  });
}

/** The rows that others are set in below, by a bullet that they lack or by blanks, with these. */
function setInGroups(text: string, list: readonly Item[]): readonly Group[] {
  const depths = list.map((count) => depthOf(text, count));
  return list.flatMap((total, at): readonly Group[] => {
    const depth = depths[at] ?? 0;
    const end = depths.findIndex((other, place) => place > at && other <= depth);
    const below = list.slice(at + 1, end < 0 ? list.length : end);
    const isFlat = below.every((_, place) => depths[at + 1 + place] === depths[at + 1]);
    return below.length + 1 >= FEWEST && isFlat ? [[total, ...below]] : [];
  });
}

/** How far the row of a number is set in. */
function depthOf(text: string, { start }: Item): number {
  const row = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  return row.length - row.trimStart().length + (MARKED.test(row) ? 1 : 0);
}

/** A list of groups, each a total and parts that have the same names in each; none where it is no such list. */
function namedGroups(list: readonly Item[]): readonly Group[] {
  const names = list.map(nameOf);
  // The name of the first part comes again at the first part of the second group.
  const size = names.indexOf(names[1] ?? "", 2) - 1;
  const isGrouped =
    size >= FEWEST &&
    list.length >= GROUPS * size &&
    list.length % size === 0 &&
    names.every(
      (name, at) => name !== "" && (at % size === 0 ? names.indexOf(name) === at : name === names[at % size]),
    );
  if (!isGrouped) return [];
  return list.flatMap((total, at): readonly Group[] =>
    at % size === 0 ? [[total, ...list.slice(at + 1, at + size)]] : [],
  );
}

/** The name that a count has in its row; "" where it has none. */
function nameOf({ before }: Item): string {
  return (before.split("\n").at(-1) ?? "").replace(/[^a-zء-ي]+/g, " ").trim();
}
