import type { Span } from "../../model/Finding.js";
import { countsOf } from "./countsOf.js";
import { OPEN } from "./cues.js";
import { fails } from "./fails.js";
import { findAddedStocks } from "./findAddedStocks.js";
import { findBounds } from "./findBounds.js";
import { findDayMeans } from "./findDayMeans.js";
import { findDifferences } from "./findDifferences.js";
import { findDirections } from "./findDirections.js";
import { findExtremes } from "./findExtremes.js";
import { findGroupMeans } from "./findGroupMeans.js";
import { findGrowth } from "./findGrowth.js";
import { findHeadline } from "./findHeadline.js";
import { findLists } from "./findLists.js";
import { findNamedShares } from "./findNamedShares.js";
import { findNestedLists } from "./findNestedLists.js";
import { findOpenTables } from "./findOpenTables.js";
import { findOverallMeans } from "./findOverallMeans.js";
import { findPeriodMeans } from "./findPeriodMeans.js";
import { findRanks } from "./findRanks.js";
import { findRates } from "./findRates.js";
import { findRatios } from "./findRatios.js";
import { findRepeats } from "./findRepeats.js";
import { findRollForward } from "./findRollForward.js";
import { findSameWhole } from "./findSameWhole.js";
import { findShareLists } from "./findShareLists.js";
import { findShares } from "./findShares.js";
import { findStatusRates } from "./findStatusRates.js";
import { findSums, type SumHit } from "./findSums.js";
import { findTableRelations } from "./findTableRelations.js";
import { findTableRepeats } from "./findTableRepeats.js";
import { findTableSums } from "./findTableSums.js";
import { holds } from "./holds.js";
import { labelSets } from "./labelSets.js";
import { mayBeSame } from "./mayBeSame.js";
import { openList } from "./openList.js";
import type { Reading } from "./Reading.js";
import type { Item, Relation } from "./Relation.js";
import { readGrids } from "./readGrids.js";
import type { Passage } from "./readPassage.js";
import { relate } from "./relate.js";
import { roundingStep } from "./roundingStep.js";
import { tornSum } from "./tornSum.js";

const TURNED = /[\d٠-٩]ر[\d٠-٩]/;

/** Everything that ties the numbers of a passage together, with what checking it gave. */
export function relationsOf(passage: Passage): readonly Relation[] {
  const counts = countsOf(passage.items);
  const grids = readGrids(passage);
  const told = { ...passage, counts, grids, sets: labelSets(counts, grids) };
  const differences = findDifferences(told);
  // What one count is more than another is no part of it.
  const gaps = new Set(differences.filter(holds).map(({ operands }) => operands.at(-1)));
  const reading: Reading = { ...told, sums: findSums(counts.filter((count) => !gaps.has(count))) };
  const growth = findGrowth(reading);
  const bases = new Set([...growth.map(({ operands }) => operands[0]), ...differences.map(({ base }) => base)]);
  const shares = findShares(reading);
  const judged = statedIn(shares);
  const accounts = findRollForward(reading);
  const found = [
    ...sumRelations(reading),
    ...findLists(reading, bases, new Set(accounts.flatMap(({ operands }) => operands))),
    ...findHeadline(reading),
    ...shares,
    ...findShareLists(reading, judged),
    ...growth,
    ...findDirections(reading),
    ...findSameWhole(reading),
    ...findTableSums(reading),
    ...findDayMeans(reading),
    ...findPeriodMeans(reading),
    ...findRatios(reading),
    ...findRates(reading),
    ...findExtremes(reading),
    ...accounts,
    ...findAddedStocks(reading),
    ...differences,
    ...findOverallMeans(reading),
    ...findOpenTables(reading),
    ...findNestedLists(reading),
    ...findNamedShares(reading, judged),
    ...findStatusRates(reading, judged),
    ...findTableRepeats(reading),
    ...findGroupMeans(reading),
    ...findRanks(reading),
    ...findBounds(reading),
    ...grids.flatMap((grid) => findTableRelations(grid)).filter((relation) => !isNoted(passage.text, relation)),
  ];
  const step = roundingStep(passage.text);
  const all = [...found, ...findRepeats(reading, found)];
  const sure = withoutTurned(passage.text, all);
  return step === 0 ? sure : sure.filter((relation) => !isRoundedAway(relation, step));
}

/** The sums that hold, and those that leave out what their list goes on with. */
function sumRelations({ counts, sums }: Reading): readonly Relation[] {
  const places = new Map(counts.map((count, place) => [count, place]));
  const explained = new Set(sums.flatMap((hit) => hit.parts));
  return sums.flatMap((hit) => {
    const { parts, total, outcome } = hit;
    const last = parts.at(-1);
    const at = (last === undefined ? undefined : places.get(last)) ?? counts.length;
    const following = counts.slice(at + 1, at + 3);
    // What another sum explains is no part that this one leaves out.
    const [first] = parts;
    const previous = counts[((first && places.get(first)) ?? 0) - 1];
    const all = following.some((count) => explained.has(count)) ? undefined : tornSum(hit, following, previous);
    if (all !== undefined) return [relate("sum", all, total)];
    const sum: Relation = { kind: "sum", operands: [...parts, total], outcome };
    const whole = wholeOf(hit, counts);
    return whole === undefined ? [sum] : [sum, openList(parts, whole)];
  });
}

/** "Of 61,380 the top five are 14,207, …, 3,977, together 40,370": what the first of them are of. */
function wholeOf({ parts: [first], total }: SumHit, counts: readonly Item[]): Item | undefined {
  if (first === undefined || total.start < first.start || !OPEN.test(first.before)) return undefined;
  return counts.findLast((count) => count.start < first.start && count.value > total.value && mayBeSame(count, total));
}

/** The numbers that relations state. */
function statedIn(relations: readonly Relation[]): ReadonlySet<Span> {
  return new Set(relations.flatMap(({ operands }) => operands.slice(-1)));
}

/** Of numbers of a table that do not fit, one has a mark that sends the reader to a note. */
function isNoted(text: string, relation: Relation): boolean {
  return fails(relation) && relation.operands.some(({ end }) => /^[^\S\n]?[*†‡^]/.test(text.slice(end, end + 2)));
}

/** A sum that fails by no more than the rounding that the text says its counts have. */
function isRoundedAway(relation: Relation, step: number): boolean {
  const { kind, operands, outcome } = relation;
  return kind === "sum" && fails(relation) && Math.abs(Number(outcome.difference)) <= (step / 2) * operands.length;
}

/** `06ر78` is 78.06, which a text has to confirm once before such a number may be wrong. */
function withoutTurned(text: string, relations: readonly Relation[]): readonly Relation[] {
  const turned = relations.filter(({ operands }) =>
    operands.some(({ start, end }) => TURNED.test(text.slice(start, end))),
  );
  if (turned.length === 0 || turned.some(holds)) return relations;
  const failed = new Set(turned.filter(fails));
  return relations.filter((relation) => !failed.has(relation));
}
