import { foldText } from "../../../language/foldText.js";
import { nearby } from "../relations/nearby.js";
import type { Item, Relation } from "../relations/Relation.js";

const REACH = 60;
/** Amounts beside these are taken off, paid in parts, for each of several or of a smaller coin. */
const APART =
  /(?<![a-zء-ي])(?:less|minus|deduct[a-z]*|instal[a-z]*|fees?|excess|each|payments?|deposit|pence|cents?|fils|[وب]?(?:ناقص|خصم|اقساط|قسط|فلس|فلسا|هلله|قرش|قرشا|رسوم|لكل))(?![a-zء-ي])/;

/** "11 instalments of €700 each and a last one of". */
const EACH = /(?<![a-zء-ي])(?:each|instal[a-z]*|لكل|اقساط)(?![a-zء-ي])/;

/** Percentages in brackets may be changes: "change on 2022 in brackets". */
const CHANGE = /(?<![a-zء-ي])(?:change|تغير|التغير)/;
/** Amounts are rounded to hundreds without a word. */
const CLOSE = 0.01;

/** Whether an amount that others do not give is meant to be theirs: not a percentage of the net or the old amount, no sum of what is taken off. */
export function isMeantOfAmounts(text: string, items: readonly Item[], { kind, operands, outcome }: Relation): boolean {
  const told = operands.map(({ start: place }) => nearby(items, place, 1).find(({ start }) => start === place));
  if (kind === "mean") {
    const stated = told.at(-1);
    return stated === undefined || Math.abs(Number(outcome.difference)) > CLOSE * stated.value;
  }
  if (kind === "share") {
    const [part, whole, percent] = told;
    if (part === undefined || whole === undefined || percent === undefined) return true;
    const isOf = (base: number) =>
      Math.abs((100 * part.value) / base - percent.value) <= 0.51 * 10 ** -percent.figure.decimals;
    const isOfOther = items.some(({ sentence, value }) => sentence === percent.sentence && isOf(value));
    const words = foldText(text.slice(Math.max(0, part.start - 2 * REACH), part.start));
    return !isOfOther && !isOf(whole.value - part.value) && !isOf(whole.value + part.value) && !CHANGE.test(words);
  }
  if (kind !== "sum") return true;
  const from = Math.min(...operands.map(({ start }) => start));
  const to = Math.max(...operands.map(({ end }) => end));
  const lead = foldText(text.slice(Math.max(0, from - REACH / 2), from));
  return !APART.test(foldText(text.slice(from, to + REACH))) && !EACH.test(lead);
}
