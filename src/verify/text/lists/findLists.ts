import type { Span } from "../../../model/Finding.js";
import { groupBy } from "../../common/groupBy.js";
import { areExclusive } from "../clauses/areExclusive.js";
import { isIncrement } from "../clauses/isIncrement.js";
import { totalCells } from "../passage/totalCells.js";
import { isRoundedOf } from "../relations/isRoundedOf.js";
import type { Item, Printed, Relation } from "../relations/Relation.js";
import { sumOf } from "../relations/sumOf.js";
import type { Reading } from "../sums/Reading.js";
import { areSharesOfAll } from "./areSharesOfAll.js";
import type { CountList } from "./CountList.js";
import { isCode } from "./isCode.js";
import { isDivided } from "./isDivided.js";
import { isListSlip } from "./isListSlip.js";
import { isOfOtherYear } from "./isOfOtherYear.js";
import { isSaidToBeAll } from "./isSaidToBeAll.js";
import { isTypical } from "./isTypical.js";
import { judgeList } from "./judgeList.js";
import { listCandidates } from "./listCandidates.js";
import { mayBeOfOthers } from "./mayBeOfOthers.js";
import { rankOf } from "./rankOf.js";
import { rowsBelow } from "./rowsBelow.js";
import { sharesPrevious } from "./sharesPrevious.js";
import { withoutInner } from "./withoutInner.js";
import { wordingOf } from "./wordingOf.js";
import { wordParts } from "./wordParts.js";

/** How far the cases that went one way and the other may be more than all, where some may be of others. */
const FAR = 0.1;

/**
 * Finds lists whose parts do not give their total, and judges by the wording whether they have to: a closed list must, an open one
 * need not, and a list that says neither is wrong only where it misses by a slip of the pen.
 *
 * @param bases - the counts that others are compared with
 * @param accounts - the counts of stocks and what came and went, which are no parts of one total
 */
export function findLists(
  reading: Reading,
  bases: ReadonlySet<Span | undefined>,
  accounts: ReadonlySet<Span>,
): readonly Relation[] {
  const { text, items, figures, counts, sums, grids } = reading;
  const explained = new Set(sums.flatMap(({ parts, outcome }) => (outcome.outcome === "pass" ? parts : [])));
  const totals = new Map(sums.map(({ total, parts }) => [total, parts]));
  const isGrouped = counts.some(({ value, start, end }) => value >= 1000 && end - start > String(value).length);
  const known = new Set([...bases, ...sums.flatMap(rowsBelow)]);
  const free = counts.filter(
    (count, index) =>
      !known.has(count) &&
      !isIncrement(count, counts[index - 2]) &&
      !(isGrouped && isCode(count)) &&
      !isTypical(text, count),
  );
  const places = new Map(items.map((item, place) => [item, place]));
  const found = listCandidates(free, explained);
  // What words name is the total of its parts, and no other.
  const named = new Map(found.flatMap(({ total, parts: [first], named }) => (named && first ? [[first, total]] : [])));
  const candidates = found.filter(
    ({ total, parts }) =>
      // "124 thousand" tells 123,857 roughly, and is no total of it and others.
      !parts.some((part) => accounts.has(part) || (isRoundedOf(total, part) && sumOf(parts) > total.value)) &&
      !isOfOtherYear(figures, total, parts) &&
      !sharesPrevious(items, places, total, parts) &&
      [undefined, total].includes(parts[0] && named.get(parts[0])),
  );
  const lists = candidates.map((candidate): CountList => {
    const { total, parts, loose } = candidate;
    const slip = total.value >= (loose ? 5000 : 1000) && isListSlip(total.value, parts);
    const short = (total.value - sumOf(parts)) / total.value;
    const isOne = parts.every(({ sentence }) => sentence === total.sentence);
    // Of another sentence they may be but for a slip of the pen.
    const mayBe = isOne ? short >= -FAR || !mayBeOfOthers(total, parts) : slip && !mayBeOfOthers(total, parts);
    const over = short < 0 && mayBe && areExclusive(parts);
    const wording = wordingOf(text, total, parts, totals.has(total));
    const said = !loose && isSaidToBeAll(reading, total, parts);
    const words = wordParts(figures, parts);
    return {
      ...candidate,
      wording: (said && isDivided(total, parts)) || areSharesOfAll(items, places, total, parts) ? "closed" : wording,
      short,
      slip,
      over,
      said,
      words,
    };
  });
  const largestOf = (some: readonly Item[]) => some.reduce((most, { value }) => Math.max(most, value), 0);
  // A headline may say the largest count once more, in thousands.
  const [largest, exact] = [largestOf(counts), largestOf(counts.filter(({ figure }) => figure.decimals >= 0))];
  const byValue = groupBy([...counts, ...totalCells(grids)], ({ value }: Printed) => value);
  const judged = [...groupBy(lists, ({ total }) => total).values()].flatMap((ofTotal) => {
    const first = ofTotal.reduce((a, b) => (rankOf(b) < rankOf(a) ? b : a));
    // Some of a list that goes on are no list of their own.
    const best = ofTotal.find((list) => first.loose && isOpenWith(list, first.parts)) ?? first;
    const relation = judgeList(
      reading,
      byValue,
      best,
      totals.get(best.total),
      [largest, exact].includes(best.total.value),
    );
    return relation === undefined ? [] : [relation];
  });
  return withoutInner(judged);
}

function isOpenWith({ wording, loose, joined, parts }: CountList, some: readonly Item[]): boolean {
  return wording === "open" && !loose && !joined && some.every((part) => parts.includes(part));
}
