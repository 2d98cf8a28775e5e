import { foldText } from "../../../language/foldText.js";
import type { Item } from "../relations/Relation.js";

const REACH = 240;
/** A date is no other time than the one that it lies in. */
const DATE = /(?:(?<![a-z])on|(?<![ء-ي])(?:في|يوم)) \d{1,2}(?:st|nd|rd|th)? [a-zء-ي]+(?: \d{4})?/g;
/** Where the clause of a number ends. */
const NEXT = /[,،;؛:(—–]|\s(?:and|while|but|with)\s|\s(?=[وف]?لم\s)/;
/** The folded words that say what a number is, and those that say so of another, each without those of the other. */
export function wordsOfBoth(text: string, item: Item, mean: Item): { readonly own: string; readonly other: string } {
  const [first, last] = [startOf(text, mean.start), endOf(text, mean.end)];
  const isBehind = mean.start < item.start;
  // Behind a mean of the same sentence its own words go on up to the next clause.
  const clause = mean.end + (text.slice(mean.end, last).split(NEXT)[0]?.length ?? 0);
  const own = startOf(text, item.start);
  const from = isBehind ? Math.max(own, clause < item.start ? clause : mean.end) : own;
  const lead = foldText(text.slice(from, item.start)).replace(DATE, " ");
  const tail = foldText(text.slice(item.end, endOf(text, item.end))).split(/[,،;؛(]/)[0] ?? "";
  const before = text.slice(isBehind ? first : Math.max(first, item.end), mean.start);
  const behind = text.slice(mean.end, clause);
  return { own: `${lead} ${tail}`, other: foldText(`${before} ${behind}`) };
}

/** Where the sentence or row of a place begins. */
function startOf(text: string, place: number): number {
  const lead = text.slice(Math.max(0, place - REACH), place);
  return place - (lead.split(/\n|[.!?؟]\s/).at(-1)?.length ?? 0);
}

function endOf(text: string, place: number): number {
  const tail = text.slice(place, place + REACH);
  return place + (tail.split(/\n|[.!?؟](?:\s|$)/)[0]?.length ?? 0);
}
