/**
 * Adds an item to those that come first: `limit` of them are always there, and never more than twice as many. Once they are so many,
 * no item that comes after the one at `limit - 1` is among them.
 */
export function keepFirst<Item>(items: Item[], item: Item, limit: number, compare: (a: Item, b: Item) => number): void {
  items.push(item);
  if (items.length === limit || items.length > 2 * limit) items.sort(compare).splice(limit);
}
