import type { FigureReading } from "../../../language/reading/FigureReading.js";
import { figuresWithin } from "../passage/figuresWithin.js";
import { onlyOne } from "../relations/onlyOne.js";
import type { Item } from "../relations/Relation.js";

/** So many sentences, or rows that are parts of no other, may tell one account. */
const SENTENCES = 6;
/** The signs of a day with its year. */
const DAY = 10;

/** The two stocks of a passage that tells one account: the one that is called the opening one or has the earlier date first, otherwise in their own order. */
export function endsOf(
  figures: readonly FigureReading[],
  openings: readonly Item[],
  stocks: readonly Item[],
  counts: readonly Item[],
): readonly Item[] {
  const [from = 0, to = 0] = stocks.map((stock) => counts.indexOf(stock));
  // The label of a stock may be a date, with digits in it, and no row to see.
  const between = counts.slice(Math.min(from, to) + 1, Math.max(from, to));
  const areRows = between.length > 0 && between.every(({ listed }) => listed);
  const told = stocks.map((stock) => (areRows ? counts.indexOf(stock) : stock.sentence));
  if (stocks.length !== 2 || Math.max(...told) - Math.min(...told) > SENTENCES) return [];
  const opening = onlyOne(stocks.filter((stock) => openings.includes(stock)));
  const [first = "", second = ""] = stocks.map((stock) => dayOf(figures, stock));
  const isLater =
    opening === undefined
      ? second < first && second.length === first.length && second.length === DAY
      : opening === stocks[1];
  return isLater ? [...stocks].reverse() : stocks;
}

/** The day that stands before a count in its sentence, as `2024-02-29`; "" where none does. */
function dayOf(figures: readonly FigureReading[], { start, before }: Item): string {
  const last = figuresWithin(figures, start - before.length, start).findLast(({ kind }) => kind === "date");
  return last !== undefined && "period" in last ? last.period : "";
}
