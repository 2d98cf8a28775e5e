import { findDifferences } from "./changes/findDifferences.js";
import { findGrowth } from "./changes/findGrowth.js";
import { findTimedChanges } from "./changes/findTimedChanges.js";
import { isMeantOfAmounts } from "./clauses/isMeantOfAmounts.js";
import { withWrongPart } from "./lists/withWrongPart.js";
import type { Passage } from "./passage/Passage.js";
import { readGrids } from "./passage/readGrids.js";
import { countsOf } from "./relations/countsOf.js";
import { fails } from "./relations/fails.js";
import { holds } from "./relations/holds.js";
import { nearby } from "./relations/nearby.js";
import type { Item, Relation } from "./relations/Relation.js";
import { relate } from "./relations/relate.js";
import { statedIn } from "./relations/statedIn.js";
import { withSign } from "./relations/withSign.js";
import { relationsIn } from "./relationsIn.js";

/** What a time must not exceed, or within which something was done, is none that changed. */
const LIMIT = /(?<![a-zء-ي])(?:within|under|over|in|after|for|خلال|غضون|بعد|قبل)\s*(?:the )?(?:first |last )?$/;

const NEAR = 8;

/** Everything that ties the numbers of a passage together, with what checking it gave: of its counts and tables, its amounts of money and other things, and how times and scores changed. */
export function relationsOf(passage: Passage): readonly Relation[] {
  const measured = passage.measures.flatMap(({ isAdded, items }) => {
    const own = { ...passage, items, others: [], money: [] };
    const relations = isAdded ? relationsIn(own, [], false) : changesIn(own);
    return relations
      .filter((relation) => !isAdded || !fails(relation) || isMeantOfAmounts(passage.text, items, relation))
      .map((relation) => ({ ...relation, measured: true as const }));
  });
  const given = new Set(measured.filter(holds).flatMap(({ operands }) => operands.at(-1)?.start ?? []));
  // What one measure gives is said of no other: "doubled from £310 to £620, while complaints rose from 410 to 447".
  const grids = readGrids(passage);
  const counted = relationsIn(passage, grids, true).filter(
    (relation) => !fails(relation) || !given.has(relation.operands.at(-1)?.start ?? -1),
  );
  const items = [passage, ...passage.measures].flatMap((own) => own.items);
  // Of the shares of a list that is whole, some are told with amounts.
  const lists = counted.filter((one) => one.kind === "share-list" && holds(one));
  const listed = new Set(lists.flatMap(({ operands }) => operands.map(({ start }) => start)));
  const own = measured.filter(
    ({ kind, operands }) => kind !== "share-list" || !operands.some(({ start }) => listed.has(start)),
  );
  return withWrongPart([...counted, ...own], items, grids);
}

function changesIn(passage: Passage): readonly Relation[] {
  const items = passage.items.filter(
    ({ kind, bound, before }) => kind === "percent" || (bound === undefined && !LIMIT.test(before)),
  );
  const told = { ...passage, items, counts: countsOf(items), grids: [], sets: [] };
  const growth = [...findDifferences(told), ...findGrowth(told)];
  const places = new Map(items.map((item) => [item.start, item]));
  return [...growth, ...findTimedChanges(told, statedIn(growth))].filter((one) => !isOfOther(one, items, places));
}

/** A percentage that is the change from the same time to another one: "22 minutes inside, the target 25; a year ago 31, so it fell by 29 %". */
function isOfOther(growth: Relation, items: readonly Item[], places: ReadonlyMap<number, Item>): boolean {
  if (growth.kind !== "growth" || !fails(growth)) return false;
  const [from, to, percent] = growth.operands.map(({ start }) => places.get(start));
  if (from === undefined || to === undefined || percent === undefined) return false;
  const falls = to.value < from.value;
  return nearby(items, percent.start, NEAR).some(
    (other) =>
      other.kind === "count" &&
      other.value < from.value === falls &&
      holds(relate("growth", [from, other], withSign(percent, falls ? -1 : 1))),
  );
}
