import { countsOf } from "./countsOf.js";
import { findAddedStocks } from "./findAddedStocks.js";
import { findBounds } from "./findBounds.js";
import { findCountDifferences } from "./findCountDifferences.js";
import { findDifferences } from "./findDifferences.js";
import { findDirections } from "./findDirections.js";
import { findExtremes } from "./findExtremes.js";
import { findGroupMeans } from "./findGroupMeans.js";
import { findGrowth } from "./findGrowth.js";
import { findHeadline } from "./findHeadline.js";
import { findJointShares } from "./findJointShares.js";
import { findLists } from "./findLists.js";
import { findMeans } from "./findMeans.js";
import { findNamedShares } from "./findNamedShares.js";
import { findOpenings } from "./findOpenings.js";
import { findOrders } from "./findOrders.js";
import { findPairedMeans } from "./findPairedMeans.js";
import { findPeakDays } from "./findPeakDays.js";
import { findPerHead } from "./findPerHead.js";
import { findPeriodMeans } from "./findPeriodMeans.js";
import { findRanks } from "./findRanks.js";
import { findRates } from "./findRates.js";
import { findRatios } from "./findRatios.js";
import { findRepeats } from "./findRepeats.js";
import { findRollForward } from "./findRollForward.js";
import { findRowRepeats } from "./findRowRepeats.js";
import { findSameWhole } from "./findSameWhole.js";
import { findScaleMeans } from "./findScaleMeans.js";
import { findShareLists } from "./findShareLists.js";
import { findShares } from "./findShares.js";
import { findSums } from "./findSums.js";
import { findTableDifferences } from "./findTableDifferences.js";
import { findTableHeadline } from "./findTableHeadline.js";
import { findTableLists } from "./findTableLists.js";
import { findTableMeans } from "./findTableMeans.js";
import { findTableRelations } from "./findTableRelations.js";
import { findTableSums } from "./findTableSums.js";
import { findTimeExtremes } from "./findTimeExtremes.js";
import { labelSets } from "./labelSets.js";
import type { Relation } from "./Relation.js";
import { readGrids } from "./readGrids.js";
import type { Passage } from "./readItems.js";
import { roundingStep } from "./roundingStep.js";

/** Everything that ties the numbers of a passage together, with what checking it gave. */
export function relationsOf(passage: Passage): readonly Relation[] {
  const { items } = passage;
  const counts = countsOf(items);
  const hits = findSums(counts);
  const growth = findGrowth(items);
  const wholes = findShareLists(passage.text, items, new Set()).filter(({ outcome }) => outcome.outcome === "pass");
  const shares = findShares(items, hits, new Set(wholes.flatMap(({ operands }) => operands)));
  const judged = new Set(shares.flatMap(({ operands }) => operands.slice(-1)));
  const grids = readGrids(passage);
  const moved = findCountDifferences(items, growth);
  const bases = new Set([...growth, ...moved].flatMap(({ base }) => base ?? []));
  const sets = labelSets(counts, grids);
  const found = [
    ...hits.map(({ parts, total, outcome }): Relation => ({ kind: "sum", operands: [...parts, total], outcome })),
    ...findLists(passage.text, counts, hits, bases),
    ...findHeadline(passage.text, counts, hits),
    ...shares,
    ...findShareLists(passage.text, items, judged),
    ...growth,
    ...findDirections(items),
    ...findSameWhole(items),
    ...findOpenings(counts, grids),
    ...findTableSums(passage, counts, grids),
    ...findMeans(passage),
    ...findPeriodMeans(passage),
    ...findRatios(passage, hits, grids),
    ...findRates(passage),
    ...findPerHead(passage),
    ...findExtremes(items),
    ...findPeakDays(passage),
    ...findRollForward(counts, hits),
    ...findAddedStocks(passage, hits),
    ...findDifferences(passage),
    ...moved,
    ...findTableDifferences(items, grids, new Set(moved.flatMap(({ operands }) => operands.slice(-1)))),
    ...findPairedMeans(passage),
    ...findTableMeans(passage, grids),
    ...findScaleMeans(passage, grids),
    ...findTableLists(passage.text, counts, new Set(hits.flatMap(({ parts }) => parts)), grids),
    ...findTimeExtremes(passage.others),
    ...findJointShares(items),
    ...findNamedShares(items, hits, grids, judged),
    ...findTableHeadline(items, grids),
    ...findRowRepeats(items, grids),
    ...findGroupMeans(passage),
    ...findRanks(passage, sets),
    ...findOrders(items),
    ...findBounds(passage, counts, sets, new Set(hits.map(({ total }) => total))),
    ...grids.flatMap((grid) => findTableRelations(grid)).filter((relation) => !isNoted(passage.text, relation)),
  ];
  const step = roundingStep(passage.text);
  const all = [...found, ...findRepeats(passage, counts, found)];
  return step === 0 ? all : all.filter((relation) => !isRoundedAway(relation, step));
}

/** Of numbers of a table that do not fit, one has a mark that sends the reader to a note. */
function isNoted(text: string, { operands, outcome }: Relation): boolean {
  return outcome.outcome === "fail" && operands.some(({ end }) => /^\s?[*†‡^]/.test(text.slice(end, end + 2)));
}

/** A sum that fails by no more than the rounding that the text says its counts have. */
function isRoundedAway({ kind, operands, outcome }: Relation, step: number): boolean {
  const off = Math.abs(Number(outcome.difference ?? 0));
  return kind === "sum" && outcome.outcome === "fail" && off <= (step / 2) * operands.length;
}
