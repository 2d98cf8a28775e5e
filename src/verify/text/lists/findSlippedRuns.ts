import { areFlows } from "../clauses/areFlows.js";
import { clauseBefore } from "../clauses/clauseBefore.js";
import { clauseOf } from "../clauses/clauseOf.js";
import { groupCounts } from "../clauses/groupCounts.js";
import { isAlike } from "../clauses/isAlike.js";
import { isIncrement } from "../clauses/isIncrement.js";
import { itemRole } from "../clauses/itemRole.js";
import { leavesOut } from "../clauses/leavesOut.js";
import { mayOverlap } from "../clauses/mayOverlap.js";
import { withoutAsides } from "../clauses/withoutAsides.js";
import { FALL, GAP, OPEN, PLANNED, RISE, THEN } from "../passage/cues.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { sumOf } from "../relations/sumOf.js";
import type { Reading } from "../sums/Reading.js";
import { areOfOtherNoun } from "./areOfOtherNoun.js";
import { chanceOfSlip } from "./chanceOfSlip.js";
import { isCompared } from "./isCompared.js";
import { wordingOf } from "./wordingOf.js";

/** How a run stands to its total: after it in its sentence, in the next, further on, or as what was settled and what was not. */
type Place = "own" | "next" | "far" | "states";

interface Run {
  readonly total: Item;
  readonly parts: readonly Item[];
  readonly place: Place;
}

const MOST = 40;
/** How often a run may be as near by chance, however it is tied. */
const MOST_LIMIT = 0.5;
/** So many sentences, and so many counts, back a run may have its total. */
const FURTHEST = 8;
const EARLIER = 12;
/** How far from a sum, as a share of it, a count is near it, and how many may be twice as far. */
const NEAR = 0.1;
const MOST_NEAR = 2;

/**
 * Finds runs of counts, all of a sentence or list that no sum explains, which would give a count before them if one digit were another:
 * it needs no words, as chance seldom does that to a large total, and the rarer it must be the less the run is tied to it.
 */
export function findSlippedRuns({ text, counts, sums }: Reading): readonly Relation[] {
  const held = sums.filter(({ outcome }) => outcome.outcome === "pass");
  const divided = new Set(held.map(({ total }) => total));
  const inner = new Set(held.flatMap(({ parts }) => parts));
  const values = new Set(counts.map(({ value }) => value));
  const isTold = (count: Item, at: number) =>
    count.bound === undefined && !isCompared(count) && !isIncrement(count, counts[at - 2]);
  const told = counts.filter(isTold);
  const free = withoutAsides(told.filter((count) => !inner.has(count)));
  const slips = new Map<Item | undefined, Relation>();
  const previous = new Map(counts.slice(1).map((count, at) => [count, counts[at]]));
  for (const run of [...ownRuns(told, free, previous), ...laterRuns(told, free)]) {
    const [first] = run.parts;
    const relation = slips.has(first) ? undefined : slipped(text, run, divided.has(run.total), values);
    if (relation !== undefined) slips.set(first, relation);
  }
  return [...slips.values()];
}

/** The counts after each in its sentence, up to one that is as large, unless they are with it the parts of one before. */
function ownRuns(
  told: readonly Item[],
  free: readonly Item[],
  previous: ReadonlyMap<Item, Item | undefined>,
): readonly Run[] {
  let next = 0;
  return told.flatMap((total, at): readonly Run[] => {
    while ((free[next]?.start ?? total.end) < total.end) next++;
    const rest = free.slice(next, next + MOST + 1);
    const end = rest.findIndex(({ sentence, value }) => sentence !== total.sentence || value >= total.value);
    const parts = end < 0 ? rest : rest.slice(0, end);
    const whole = total.value + sumOf(parts);
    const isPart = told
      .slice(Math.max(0, at - EARLIER), at)
      .some(({ value }) => Math.abs(value - whole) < NEAR * whole);
    // "More than 10,000 calls: 6,412 by phone, …": the first of what they all keep.
    const last = previous.get(total);
    const isWithin = last?.sentence === total.sentence && last.value > total.value && last.value <= whole;
    const keeps = isWithin && last.bound === "over";
    return isPart || keeps ? [] : [{ total, parts, place: "own" }];
  });
}

/** Each sentence and each list with every count of those before it. */
function laterRuns(told: readonly Item[], free: readonly Item[]): readonly Run[] {
  let next = 0;
  return groupCounts(free).flatMap((group) => {
    const [first] = group;
    if (first === undefined || group.length > MOST + 1) return [];
    while ((told[next]?.sentence ?? first.sentence) < first.sentence) next++;
    const before = told
      .slice(Math.max(0, next - EARLIER), next)
      .filter(({ sentence }) => first.sentence - sentence <= FURTHEST);
    const sum = sumOf(group);
    // Of the numbers of a series one is always near.
    const isSeries = before.filter(({ value }) => Math.abs(value - sum) < 2 * NEAR * sum).length > MOST_NEAR;
    return before.flatMap((total, at): readonly Run[] => {
      const parts = group.filter(({ value }) => value < total.value);
      const states = parts.filter((part) => /^(?:resolved|pending)$/.test(itemRole(part) ?? ""));
      const [one, other] = states.map(itemRole);
      const place = at === before.length - 1 ? "next" : "far";
      return [
        ...(isSeries ? [] : [{ total, parts, place } as const]),
        ...(states.length === 2 && one !== other ? [{ total, parts: states, place: "states" } as const] : []),
      ];
    });
  });
}

function slipped(
  text: string,
  { total, parts, place }: Run,
  divided: boolean,
  values: ReadonlySet<number>,
): Relation | undefined {
  const [first] = parts;
  if (first === undefined || parts.length < 2 || parts.length > MOST) return undefined;
  if (!parts.every((part) => isAlike(part, total))) return undefined;
  const chance = chanceOfSlip(total, parts, values);
  if (chance > MOST_LIMIT) return undefined;
  const wording = wordingOf(text, total, parts, divided);
  const isNear = place === "own" || place === "next";
  const isMany = parts.length > 2;
  const tied =
    isNear && wording === "closed" && isMany ? MOST_LIMIT : place === "states" || (isNear && divided) ? 0.3 : 0;
  const limit = tied || (isMany && place === "own" && wording !== "open" ? 0.1 : 0.05);
  if (wording === "peers" || chance > limit) return undefined;
  const between = text.slice(total.end, first.start);
  if (isApart(total, parts) || GAP.test(between) || OPEN.test(`${total.after} ${first.before}`)) return undefined;
  if ((sumOf(parts) < total.value ? leavesOut : mayOverlap)(text, [...parts, total])) return undefined;
  // "Ten thousand" is meant exactly where its parts are but for a slip.
  return relate("sum", parts, { ...total, figure: { units: total.value, decimals: 0 } });
}

/** Whether the words tell the total as one beside its parts, or the parts as what came after each other. */
function isApart(total: Item, parts: readonly Item[]): boolean {
  const isTurn = ({ before }: Item) =>
    THEN.test(before) || RISE.test(clauseBefore(before)) || FALL.test(clauseBefore(before));
  return PLANNED.test(clauseOf(total)) || areFlows(total, parts) || areOfOtherNoun(parts, total) || parts.some(isTurn);
}
