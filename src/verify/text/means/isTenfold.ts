import { clauseAfter } from "../clauses/clauseAfter.js";
import { mayBeSame } from "../clauses/mayBeSame.js";
import type { Item } from "../relations/Relation.js";
import { isTiedMean } from "./isTiedMean.js";

/** "Calls a day", and no more: the mean is one of no branch and no season. */
const WORDS = 4;

/** Whether what is told as the mean of a number is ten times too large or too small, but for its rounding: a nought more or less. */
export function isTenfold(mean: Item, total: Item, quotient: number): boolean {
  const isTen = Math.abs(Math.abs(Math.log10(mean.value / quotient)) - 1) < 0.003;
  return isTen && mayBeSame(mean, total) && isTiedMean(mean) && clauseAfter(mean.after).split(" ").length <= WORDS;
}
