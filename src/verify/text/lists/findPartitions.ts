import { isMadeTotal } from "../clauses/isMadeTotal.js";
import { leavesOut } from "../clauses/leavesOut.js";
import { mayOverlap } from "../clauses/mayOverlap.js";
import { withoutAsides } from "../clauses/withoutAsides.js";
import { MEAN } from "../passage/cues.js";
import { fails } from "../relations/fails.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { sumOf } from "../relations/sumOf.js";
import type { Reading } from "../sums/Reading.js";
import { divisionOf } from "./divisionOf.js";
import { isCarriedOver } from "./isCarriedOver.js";
import { isPlainCount } from "./isPlainCount.js";
import { partsBefore } from "./partsBefore.js";
import { partsBehind } from "./partsBehind.js";
import { saysOthersToo } from "./saysOthersToo.js";
import { slipOfSum } from "./slipOfSum.js";

/** A whole has no more parts than these. */
const MOST = 10;
/** So many counts either side may be the sum or the gap. */
const AROUND = 40;
/** So many counts before a whole may be that of it and its parts, and how near they come to it. */
const NEAR = 3;
const CLOSE = 0.01;
/** Further off the parts are of another whole. */
const LEAST = 0.5;
const FAR = 2;
/** "It closed 675 cases in all", `أي 795 طلباً`. */
const IN_ALL =
  /^(?: [a-z]+){0,5} (?:in all|in total|altogether|together|all told|(?:in|over) (?:the |these |all )?(?:two|three|four|five|six) (?:days|weeks|months|quarters|years))(?![a-z])|^(?: [ء-ي]+){0,4} (?:في المجموع|اجمالا)(?![ء-ي])/;
const REMAINING = /(?<![a-z])the remaining\s*$/;
const MAKES =
  /(?<![ء-ي])(?:[فل][يت](?:كون|صبح)|اي|مجتمع[ء-ي]*)(?: [ء-ي]+){0,3} $|(?<![a-z])(?:altogether|in all|all told)(?:,| [a-z]+){0,6} $/;

/**
 * Finds a whole that its parts do not give, by what divides it: into halves that have no third, the rest, or all that became of it, where
 * any gap is an error; into what no case can be twice, places, ways or years, where only more than the whole is; or what words make of them.
 */
export function findPartitions({ text, counts, sums }: Reading): readonly Relation[] {
  const main = withoutAsides(counts);
  const places = new Map(counts.map((count, place) => [count, place]));
  const totals = new Map(sums.map((sum) => [sum.total, sum]));
  const claimed = new Set<Item>();
  const wholes = new Map(sums.flatMap(({ parts, total }) => parts.map((part) => [part, total])));
  return main.flatMap((whole, at): readonly Relation[] => {
    if (totals.has(whole) || !isPlainCount(whole)) return [];
    const before = partsBefore(main.slice(Math.max(0, at - MOST), at), whole);
    const isMade = isMadeTotal(whole) || IN_ALL.test(whole.after) || MAKES.test(whole.before);
    const isAll = isMade && !MEAN.test(whole.before) && ![whole, ...before].some((one) => saysOthersToo(one.before));
    const isLess = before.every(({ value }) => value < whole.value);
    const isTyped = isAll && slipOfSum(whole, before).slips.length > 0;
    const division = isAll ? "closed" : divisionOf(whole, before);
    const found = before.length > 1 && (isLess || isTyped) ? judge(whole, before, division, isTyped) : undefined;
    if (found !== undefined) return [found].flat();
    if (main[at - 1]?.sentence === whole.sentence) return [];
    const above = main.slice(Math.max(0, at - NEAR), at);
    const behind = partsBehind(main.slice(at + 1, at + 2 + MOST), whole);
    // Of a longer list some are no whole.
    if (behind.length > MOST) return [];
    for (let length = behind.length; length > 1; length--) {
      const parts = behind.slice(0, length);
      // "1,728 came in. 921 were pranks. But 713 …": what is told first is one of the parts of another.
      const all = whole.value + sumOf(parts);
      if (above.some(({ value }) => Math.abs(value - all) <= CLOSE * value)) return [];
      const relation = judge(whole, parts, divisionOf(whole, parts));
      if (relation !== undefined) return [relation].flat();
    }
    return [];
  });

  /** None where nothing divides the whole; an empty list where it is divided well. */
  function judge(
    whole: Item,
    parts: readonly Item[],
    division: ReturnType<typeof divisionOf>,
    isTyped = false,
  ): Relation | readonly [] | undefined {
    if (division === undefined || parts.some((part) => isOfOther(part, parts))) return undefined;
    const sum = sumOf(parts);
    const told = [...parts, whole];
    const isShort = sum < whole.value;
    // "1,513 came in. 840 were advertising, but 512 thanked us. The remaining 61": these are of the 1,513.
    if (claimed.has(whole) && parts.some((part) => claimed.has(part))) return [];
    for (const part of parts) claimed.add(part);
    const isFar = sum < LEAST * whole.value || sum > FAR * whole.value;
    if ((isFar && !isTyped) || givesSome(parts, whole.value)) return [];
    // "Received 8,000, closed 7,900, leaving 1,300": but the remaining ones are of those received.
    if (isCarriedOver(whole, parts) && !parts.some(({ before }) => REMAINING.test(before))) return [];
    if (isShort && (division !== "closed" || leavesOut(text, told))) return [];
    const place = places.get(whole) ?? 0;
    const around = counts.slice(Math.max(0, place - AROUND), place + AROUND);
    const isTold = around.some(({ value }) => value === sum || value === Math.abs(sum - whole.value));
    const relation = relate("sum", parts, whole);
    return isTold || !fails(relation) || mayOverlap(text, told) ? [] : relation;
  }

  /** Whether it is a part of something that is none of the others, or a total that its own parts follow. */
  function isOfOther(part: Item, parts: readonly Item[]): boolean {
    const whole = wholes.get(part);
    const [first] = totals.get(part)?.parts ?? [];
    const isTotal = first !== undefined && first.start > part.start && parts.includes(first);
    return isTotal || (whole !== undefined && !parts.includes(whole));
  }
}

/** Whether some of the parts give the whole without the others. */
function givesSome(parts: readonly Item[], whole: number): boolean {
  const sums = new Set([0]);
  for (const { value } of parts) for (const sum of [...sums]) sums.add(sum + value);
  return sums.has(whole);
}
