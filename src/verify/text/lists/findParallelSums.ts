import { groupBy } from "../../tie/match/groupBy.js";
import { clauseAfter } from "../clauses/clauseAfter.js";
import { leavesOut } from "../clauses/leavesOut.js";
import { stemsOf } from "../clauses/stemsOf.js";
import { fails } from "../relations/fails.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { sumOf } from "../relations/sumOf.js";
import type { Reading } from "../sums/Reading.js";

/** Fewer lines that hold prove no pattern. */
const FEWEST = 2;
/** Parts further from their total than this share of it are those of something else. */
const FAR = 0.1;

/**
 * Finds the line of several whose first count is no sum of the two behind it, though in each other it is: "A: 242 complaints, 204 accepted
 * and 38 rejected", "B: 126, 98 accepted and 29 rejected".
 */
export function findParallelSums({ text, counts, sums }: Reading): readonly Relation[] {
  const explained = new Set<Item>(sums.flatMap(({ parts, total }) => [total, ...parts]));
  const lines = [...groupBy(counts, ({ line }) => line).values()];
  const rows = lines.flatMap((line) => {
    const [total, one, other] = line;
    const isRow = total !== undefined && one !== undefined && other !== undefined && isExact(line.slice(0, 3));
    return isRow
      ? [{ relation: relate("sum", [one, other], total), total, parts: [one, other], last: other, more: line.slice(3) }]
      : [];
  });
  const failed = rows.filter(({ relation }) => fails(relation));
  const held = rows.filter(({ relation }) => !fails(relation));
  const [odd] = failed;
  if (odd === undefined || failed.length > 1 || held.length < FEWEST) return [];
  const { total, parts, relation, last, more } = odd;
  // "98 accepted, 27 rejected and 1 withdrawn": a further number may be what the two miss.
  const off = total.value - sumOf(parts);
  if (explained.has(total) || more.some(({ value }) => value === off)) return [];
  const isNear =
    Math.abs(off) <= Math.max(1, FAR * total.value) && total.value > Math.max(...parts.map(({ value }) => value));
  const isOfOneKind = held.every((row) => sharesWord(row.last, last));
  return isNear && isOfOneKind && !leavesOut(text, [total, ...parts]) ? [relation] : [];
}

function isExact(row: readonly Item[]): boolean {
  return row.every(({ bound, figure }) => bound === undefined && figure.decimals === 0);
}

/** Whether a word right beside two counts is the same: `ورفضت 29`, "44 dismissed". */
function sharesWord(one: Item, other: Item): boolean {
  const stems = besideOf(one);
  return besideOf(other).some((stem) => stems.includes(stem));
}

function besideOf({ before, after }: Item): readonly string[] {
  return stemsOf(`${before.split(/ and | (?=و)|[,،]/).at(-1)} ${clauseAfter(after)}`);
}
