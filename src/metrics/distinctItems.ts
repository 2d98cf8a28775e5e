import { FeedbackError } from "../model/FeedbackError.js";
import { needItems } from "./needItems.js";

/** The things of a list in a report, by its place, each with an id of its own: two of one id would be two values of one figure. */
export function distinctItems<Item extends object>(
  path: string,
  list: readonly Item[] | undefined,
  keyOf: (item: Item, index: number) => unknown = (item) => ("id" in item ? item.id : undefined),
): readonly Item[] {
  const places = new Map<unknown, number>();
  for (const [index, item] of needItems(path, list).entries()) {
    const key = keyOf(item, index);
    const other = places.get(key);
    const need = other === undefined ? "" : `, other than that of ${path}.${other}`;
    if (typeof key !== "string" || other !== undefined)
      throw new FeedbackError(
        "bad-report",
        `each of ${path} needs an id of its own${need}`,
        key,
        `${path}.${index}.id`,
      );
    places.set(key, index);
  }
  return list ?? [];
}
