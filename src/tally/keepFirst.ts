/** Adds an item to those of the least lines: `limit` of them are always there, and never more than twice as many. */
export function keepFirst<Item extends { readonly line: number }>(items: Item[], item: Item, limit: number): void {
  items.push(item);
  if (items.length > 2 * limit) items.sort((a, b) => a.line - b.line).splice(limit);
}
