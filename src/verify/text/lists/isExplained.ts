import { clauseBefore } from "../clauses/clauseBefore.js";
import type { Item, Printed } from "../relations/Relation.js";
import { sumOf } from "../relations/sumOf.js";
import { areAnsweredOrNot } from "./areAnsweredOrNot.js";
import { areKindsOf } from "./areKindsOf.js";
import type { CountList } from "./CountList.js";

/** A number of offices or people is a smaller share of what they did. */
const FEW = 0.02;

/** What a number is called that misses nothing. */
const ALL_OTHERS = /(?<![a-zء-ي])(?:the (?:rest|others?)|[وف]?(?:ال)?(?:باقي|ساير|بقيه)(?:ها|هم)?)(?![a-zء-ي])/;

/** What a part is of, right behind it. */
const FOLLOWS = /^ (in|on|about|from|by|for|over|في|عن|من|عبر|علي|بشان|تتعلق)(?![a-zء-ي])/;

/** A smaller sum may be another count by chance. */
const LIKELY = 1000;
/** So many counts behind a list may go on with it. */
const MORE = 3;

/**
 * Whether a text knows of the gap between parts and total: some of the parts alone give the total, all of them with the total give another count, or
 * a count of the text is the gap.
 *
 * @param divided - other parts that give the total
 * @param counts - all counts of the text, in order
 */
export function isExplained(
  { total, parts, short }: CountList,
  byValue: ReadonlyMap<number, readonly Printed[]>,
  divided: readonly Item[],
  counts: readonly Item[],
): boolean {
  const off = Math.abs(Math.round(short * total.value));
  // Where the last part is called the rest, or not done, a part of another division of the total does not explain the gap.
  const isAll = ALL_OTHERS.test(clauseBefore(parts.at(-1)?.before ?? "")) || areAnsweredOrNot(parts, total);
  const others = [total, ...parts, ...(isAll ? divided : [])].map(({ start }) => start);
  if (off > 9 && byValue.get(off)?.some(({ start }) => !others.includes(start))) return true;
  // The parts are those of another total, or all with this one.
  const sum = sumOf(parts);
  if (byValue.has(sum) || byValue.has(total.value + sum)) return true;
  if (isBegun(total, parts, sum, counts)) return true;
  let all = sum;
  const last = parts.at(-1);
  const next = last === undefined ? counts.length : placeBehind(counts, last);
  for (const { value } of counts.slice(next, next + MORE)) {
    all += value;
    if (all >= LIKELY && all > total.value && byValue.has(all)) return true;
  }
  const areKinds = areKindsOf(total, parts);
  // One of them is of something else: "the head office took 3,982, and the 37 other offices 42,933".
  if (
    !areKinds &&
    parts.length > 2 &&
    parts.some((part) => {
      const isAlone = part.listed && !parts.some((other) => other !== part && other.line === part.line);
      return !isAlone && !isToldAlike(part, parts) && part.value < FEW * sum && sum - part.value === total.value;
    })
  )
    return true;
  if (!areKinds && total.value >= LIKELY && leavesAsides(parts, sum - total.value)) return true;
  const sums = [0];
  for (const { value } of parts) sums.push((sums.at(-1) ?? 0) + value);
  return sums.some((end, at) => sums.slice(0, Math.max(0, at - 1)).some((start) => end - start === total.value));
}

/** Whether one or two of the parts are just the surplus of all: "bodies, of which there are more than 1,500: 2,857, and 45 were reopened". */
function leavesAsides(parts: readonly Item[], surplus: number): boolean {
  return parts.some(({ value }, at) => {
    const rest = parts.length > 3 ? parts.slice(at + 1) : [];
    return (parts.length > 2 && value === surplus) || rest.some((other) => value + other.value === surplus);
  });
}

/** Whether the same word follows a part and another one, "4 in care and three in cosmetics", as where one is of something else it does not. */
function isToldAlike(part: Item, parts: readonly Item[]): boolean {
  const [, word] = FOLLOWS.exec(part.after) ?? [];
  return word !== undefined && parts.some((other) => other !== part && FOLLOWS.exec(other.after)?.[1] === word);
}

/** Whether the total begins a list above of as many as the parts are: 97 + 8 by kind, and 65 + 15 + 25 by age. */
function isBegun(total: Item, parts: readonly Item[], sum: number, counts: readonly Item[]): boolean {
  let all = total.value;
  for (let place = placeBehind(counts, total); place < counts.length; place++) {
    const count = counts[place];
    if (count === undefined || all >= sum || parts.includes(count))
      return all === sum && count !== undefined && parts.includes(count);
    all += count.value;
  }
  return false;
}

/** The place of the first count behind one, by halves: this is asked for each list of a text. */
function placeBehind(counts: readonly Item[], { start }: Item): number {
  let [low, high] = [0, counts.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((counts[middle]?.start ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  return low;
}
