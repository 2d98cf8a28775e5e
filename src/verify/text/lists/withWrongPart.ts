import { slipOf } from "../../common/slipOf.js";
import { clauseBefore } from "../clauses/clauseBefore.js";
import { itemRole } from "../clauses/itemRole.js";
import { REST } from "../passage/cues.js";
import type { Grid } from "../passage/readGrids.js";
import { fails } from "../relations/fails.js";
import { holds } from "../relations/holds.js";
import type { Item, Printed, Relation } from "../relations/Relation.js";
import { sumOf } from "../relations/sumOf.js";

/** Among more parts, one has by chance two digits whose exchange would make up for any gap. */
const MOST = 7;

/**
 * Sums that fail, with the part that is wrong in place of the total: the only number of them that one slip would explain, and that by two digits
 * that changed places, or what is left of a total that other parts give. No part of a sum that holds is.
 */
export function withWrongPart(
  relations: readonly Relation[],
  items: readonly Item[],
  grids: readonly Grid[],
): readonly Relation[] {
  const sums = relations.filter(({ kind }) => kind === "sum");
  if (!sums.some(fails)) return relations;
  const cells = grids.flatMap(({ rows }) => rows.flatMap((row) => row.cells.filter((cell) => cell !== undefined)));
  const places = new Map<number, Printed>([...cells, ...items].map((one) => [one.start, one]));
  const held = sums.filter(holds);
  const given = new Set(held.map(({ operands }) => operands.at(-1)?.start));
  const known = new Set(held.flatMap(({ operands }) => operands.map(({ start }) => start)));
  const left = new Set(items.filter(isLeft).map(({ start }) => start));
  return relations.map((relation) => {
    if (relation.kind !== "sum" || !fails(relation)) return relation;
    const numbers = relation.operands.flatMap(({ start }) => places.get(start) ?? []);
    if (numbers.length < relation.operands.length || !numbers.every(isWhole)) return relation;
    const parts = numbers.slice(0, -1);
    const off = sumOf(numbers.slice(-1)) - sumOf(parts);
    const last = parts.at(-1);
    const isRest = parts.length === 2 && given.has(relation.operands.at(-1)?.start) && left.has(last?.start ?? -1);
    const part = isRest ? last : swappedPart(parts, sumOf(numbers.slice(-1)), off);
    if (part === undefined || known.has(part.start)) return relation;
    return { ...relation, wrong: { at: parts.indexOf(part), meant: part.value + off, difference: -off } };
  });
}

/** The part that has two digits in another order, where no other number could be meant. */
function swappedPart(parts: readonly Printed[], total: number, off: number): Printed | undefined {
  if (parts.length > MOST || slipOf(total, total - off) !== undefined) return undefined;
  const [part, ...others] = parts.filter(({ value }) => value + off > 9 && slipOf(value, value + off) !== undefined);
  const isSwapped = part !== undefined && slipOf(part.value, part.value + off) === "swapped-digits";
  return isSwapped && others.length === 0 ? part : undefined;
}

function isLeft(count: Item): boolean {
  return itemRole(count) === "pending" || REST.test(clauseBefore(count.before));
}

function isWhole({ figure, value }: Printed): boolean {
  return figure.decimals <= 0 && Number.isSafeInteger(value);
}
