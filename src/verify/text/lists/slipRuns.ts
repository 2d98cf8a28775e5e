import { groupBy } from "../../common/groupBy.js";
import { groupCounts } from "../clauses/groupCounts.js";
import { isAlike } from "../clauses/isAlike.js";
import { isPart } from "../clauses/isPart.js";
import { itemRole } from "../clauses/itemRole.js";
import { withoutAsides } from "../clauses/withoutAsides.js";
import { TOTAL } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";
import { sumOf } from "../relations/sumOf.js";

/** How a run stands to its total: all others of a sentence or two, after it in its sentence, the first of these, in the next, further on, or as what was settled and what was not. */
type Place = "all" | "own" | "first" | "next" | "far" | "states";

/** Counts that may be the parts of another one. */
export interface Run {
  readonly total: Item;
  readonly parts: readonly Item[];
  readonly place: Place;
}

/** No more counts are one list, of a sentence or two and of any other kind. */
const MOST_OF_ALL = 12;
const MOST = 40;
/** So many sentences, and so many counts, back a run may have its total. */
const FURTHEST = 8;
const BACK = 12;
/** How far from a sum, as a share of it, a count is near it, and how many may be twice as far. */
const NEAR = 0.1;
const MOST_NEAR = 2;
/** How many of the counts behind one may be its parts where others follow. */
const LENGTHS: readonly number[] = [2, 3, 4];

/**
 * The runs of counts that may add up to another one, the likeliest first.
 *
 * @param told - the counts that may be totals
 * @param inner - those that are parts of a sum
 * @param sums - the totals of sums
 */
export function slipRuns(
  counts: readonly Item[],
  told: readonly Item[],
  inner: ReadonlySet<Item>,
  sums: ReadonlySet<Item>,
): readonly Run[] {
  const free = withoutAsides(told.filter((count) => !inner.has(count)));
  const plain = new Set(told.filter((count) => !inner.has(count) && !sums.has(count)));
  return [...wholeRuns(counts, plain), ...ownRuns(counts, told, free), ...laterRuns(told, free)];
}

/** The largest of all counts of a sentence, or of two, with all the others. */
function wholeRuns(counts: readonly Item[], plain: ReadonlySet<Item>): readonly Run[] {
  const sentences = [...groupBy(withoutAsides(counts), ({ sentence }) => sentence).values()];
  return sentences.flatMap((own, at) => {
    const next = sentences[at + 1] ?? [];
    const isNear = (next[0]?.line ?? 0) - (own[0]?.line ?? 0) < 2;
    return [own, isNear ? [...own, ...next] : []]
      .filter((list) => list.length > 2 && list.length <= MOST_OF_ALL && list.every((count) => plain.has(count)))
      .flatMap((list): readonly Run[] => {
        const total = list.reduce((most, count) => (count.value > most.value ? count : most));
        // Between others, the largest is one of them, unless it is called a total.
        if (total !== list[0] && total !== list.at(-1) && !TOTAL.test(total.before)) return [];
        const parts = list.filter((count) => count.value < total.value && isAlike(count, total));
        return [{ total, parts, place: "all" }];
      });
  });
}

/** The counts after each in its sentence, up to one that is as large, unless they are with it the parts of one before. */
function ownRuns(counts: readonly Item[], told: readonly Item[], free: readonly Item[]): readonly Run[] {
  const previous = new Map(counts.slice(1).map((count, at) => [count, counts[at]]));
  let next = 0;
  return told.flatMap((total, at): readonly Run[] => {
    while ((free[next]?.start ?? total.end) < total.end) next++;
    const rest = free.slice(next, next + MOST + 1);
    const end = rest.findIndex(({ sentence, value }) => sentence !== total.sentence || value >= total.value);
    const parts = end < 0 ? rest : rest.slice(0, end);
    const whole = total.value + sumOf(parts);
    const isInner = told.slice(Math.max(0, at - BACK), at).some(({ value }) => Math.abs(value - whole) < NEAR * whole);
    // "More than 10,000 calls: 6,412 by phone, …": the first of what they all keep.
    const last = previous.get(total);
    const isWithin = last?.sentence === total.sentence && last.value > total.value && last.value <= whole;
    const keeps = isWithin && last.bound === "over";
    if (isInner || keeps || parts.length > MOST) return [];
    const firsts = LENGTHS.filter((length) => length < parts.length).map(
      (length): Run => ({ total, parts: parts.slice(0, length), place: "first" }),
    );
    const [one, other, ...more] = parts.map(itemRole);
    const areStates = more.length === 0 && one === "resolved" && other === "pending" && parts.some(isPart);
    return [
      ...(areStates ? [{ total, parts, place: "states" } as const] : []),
      { total, parts, place: "own" },
      ...firsts,
    ];
  });
}

/** Each sentence and each list with every count of those before it. */
function laterRuns(told: readonly Item[], free: readonly Item[]): readonly Run[] {
  let next = 0;
  return groupCounts(free).flatMap((group): readonly Run[] => {
    const [first, ...rows] = group;
    if (first === undefined || group.length > MOST) return [];
    while ((told[next]?.sentence ?? first.sentence) < first.sentence) next++;
    const before = told
      .slice(Math.max(0, next - BACK), next)
      .filter(({ sentence }) => first.sentence - sentence <= FURTHEST);
    const sum = sumOf(group);
    // Of the numbers of a series one is always near.
    const isSeries = before.filter(({ value }) => Math.abs(value - sum) < 2 * NEAR * sum).length > MOST_NEAR;
    // "Reports: 24,732" above rows of the same kind, and in one list with them.
    const isHead = group.every(({ listed }) => listed) && rows.every(({ value }) => value < first.value);
    const own = isHead ? [{ total: first, parts: rows, place: "next" } as const] : [];
    const later = before.flatMap((total, at): readonly Run[] => {
      const parts = group.filter(({ value }) => value < total.value);
      if (group.some(({ value }) => value > total.value)) return [];
      const states = parts.filter((part) => /^(?:resolved|pending)$/.test(itemRole(part) ?? ""));
      const [one, other] = states.map(itemRole);
      const place = at === before.length - 1 ? "next" : "far";
      return [
        ...(isSeries ? [] : [{ total, parts, place } as const]),
        ...(states.length === 2 && one !== other ? [{ total, parts: states, place: "states" } as const] : []),
      ];
    });
    return [...own, ...later];
  });
}
