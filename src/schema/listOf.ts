import * as z from "zod/mini";
import { rule } from "./rule.js";

/**
 * A list.
 *
 * @param item - the schema of an item
 * @param most - how many items it may have
 * @returns the schema
 */
export function listOf<Item extends z.core.$ZodType>(item: Item, most = 10_000) {
  return z.array(item, "not-a-list").check(
    rule(
      (items, tell) => {
        if (items.length > most) tell("too-many", items);
      },
      { maximum: most },
    ),
  );
}
