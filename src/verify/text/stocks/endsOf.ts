import { figuresWithin } from "../passage/figuresWithin.js";
import { onlyOne } from "../relations/onlyOne.js";
import type { Item } from "../relations/Relation.js";
import type { Reading } from "../sums/Reading.js";

/** So many sentences may tell one account. */
const SENTENCES = 6;

/** The two stocks of a passage that tells one account: the one that is called the opening one first, otherwise in the order of their days, or their own. */
export function endsOf(
  figures: Reading["figures"],
  openings: readonly Item[],
  stocks: readonly Item[],
): readonly Item[] {
  const told = stocks.map(({ sentence, line }) => (stocks.every(({ listed }) => listed) ? line : sentence));
  if (stocks.length !== 2 || Math.max(...told) - Math.min(...told) > SENTENCES) return [];
  const opening = onlyOne(stocks.filter((stock) => openings.includes(stock)));
  const [first = "", last = ""] = stocks.map((stock) => dayOf(figures, stock));
  const isTurned = last !== "" && last < first;
  return (opening === undefined ? isTurned : opening === stocks[1]) ? [...stocks].reverse() : stocks;
}

/** The only day that is told beside a stock. */
function dayOf(figures: Reading["figures"], { start, end, before, after }: Item): string | undefined {
  const near = figuresWithin(figures, start - before.length, end + after.length);
  return onlyOne(near.flatMap((figure) => (figure.kind === "date" ? [figure.period] : [])));
}
