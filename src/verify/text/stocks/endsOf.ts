import { onlyOne } from "../relations/onlyOne.js";
import type { Item } from "../relations/Relation.js";

/** So many sentences, or rows that are parts of no other, may tell one account. */
const SENTENCES = 6;

/** The two stocks of a passage that tells one account: the one that is called the opening one first, otherwise in their own order. */
export function endsOf(openings: readonly Item[], stocks: readonly Item[], counts: readonly Item[]): readonly Item[] {
  const [from = 0, to = 0] = stocks.map((stock) => counts.indexOf(stock));
  // The label of a stock may be a date, with digits in it, and no row to see.
  const between = counts.slice(Math.min(from, to) + 1, Math.max(from, to));
  const areRows = between.length > 0 && between.every(({ listed }) => listed);
  const told = stocks.map((stock) => (areRows ? counts.indexOf(stock) : stock.sentence));
  if (stocks.length !== 2 || Math.max(...told) - Math.min(...told) > SENTENCES) return [];
  const opening = onlyOne(stocks.filter((stock) => openings.includes(stock)));
  return opening !== undefined && opening === stocks[1] ? [...stocks].reverse() : stocks;
}
