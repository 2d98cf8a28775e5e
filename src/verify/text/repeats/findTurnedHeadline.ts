import { slipOf } from "../../tie/match/slipOf.js";
import { mayBeOfOneState } from "../clauses/mayBeOfOneState.js";
import { isHeadline } from "../passage/isHeadline.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import type { Reading } from "../sums/Reading.js";

/** Two smaller numbers are each other's with two digits swapped too often. */
const LEAST = 1000;
const ROUND = 100;

/** Finds a number of the headline, of what has no known name or a rate, that the text below has with two digits swapped, and nowhere as it is. */
export function findTurnedHeadline({ text, items }: Reading): readonly Relation[] {
  if (!isHeadline(text)) return [];
  const exact = items.filter(({ kind, value, bound }) => kind === "count" && bound === undefined && value >= LEAST);
  const body = exact.filter(({ line }) => line > 0);
  const values = new Set(body.map(({ value }) => value));
  const isTold = ({ line, listed, noun, value }: Item) =>
    line === 0 && !listed && noun === undefined && value % ROUND > 0 && !values.has(value);
  return exact.filter(isTold).flatMap((told) => {
    const meant = body.find(
      (item) => slipOf(told.value, item.value) === "swapped-digits" && mayBeOfOneState(item, told),
    );
    return meant === undefined ? [] : [relate("rounded", [meant], told)];
  });
}
