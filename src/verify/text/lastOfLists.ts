import type { Span } from "../../model/Finding.js";
import { onlyOne } from "./onlyOne.js";
import type { Item, Relation } from "./Relation.js";

/**
 * In lists of percentages that add to 100, the whole of the one percentage whose count does not give it: that of which the counts of all
 * the others do give theirs.
 *
 * @param wholes - the whole of each percentage that its count gives
 */
export function lastOfLists(
  lists: readonly Relation[],
  wholes: ReadonlyMap<Span, Item>,
): (percent: Item, count: Item) => Item | undefined {
  const last = new Map(lists.flatMap(({ operands }) => lastOf(operands, wholes)));
  return (percent, count) => (isListed(percent, count) ? last.get(percent) : undefined);
}

function lastOf(list: readonly Span[], wholes: ReadonlyMap<Span, Item>): readonly (readonly [Span, Item])[] {
  const missing = onlyOne(list.filter((percent) => !wholes.has(percent)));
  const [whole, ...others] = list.flatMap((percent) => wholes.get(percent) ?? []);
  const isOne = others.length > 0 && others.every(({ value }) => value === whole?.value);
  return missing !== undefined && whole !== undefined && isOne ? [[missing, whole]] : [];
}

/** Not so "9,300 calls to line 17 (31 %)" and "at the 12 offices, the rest (20 %)": a small number, or one in the clause of another, may name something. */
function isListed(percent: Item, { value, before }: Item): boolean {
  return value > 99 && /[^a-zء-ي\d\s]/.test(before) && /^[a-zء-ي\s]*\(?\s*$/.test(percent.before);
}
