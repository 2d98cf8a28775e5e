import type { Result } from "../model/Result.js";
import { doesNotApply } from "./doesNotApply.js";

/** The items whose results apply, as months that do not apply are no part of a total; all of them where none applies. */
export function applicableOrAll<Item>(
  items: readonly Item[],
  resultOf: (item: Item) => Result<number>,
): readonly Item[] {
  const own = items.filter((item) => !doesNotApply(resultOf(item)));
  return own.length > 0 ? own : items;
}
