import { groupBy } from "../common/groupBy.js";
import { findDifferences } from "./changes/findDifferences.js";
import { findGrowth } from "./changes/findGrowth.js";
import { findTimedChanges } from "./changes/findTimedChanges.js";
import { findToldGaps } from "./changes/findToldGaps.js";
import { withGivenChanges } from "./changes/withGivenChanges.js";
import { withoutCodes } from "./clauses/withoutCodes.js";
import { withoutScores } from "./clauses/withoutScores.js";
import { findConclusions } from "./conclusions/findConclusions.js";
import { findNetScores } from "./conclusions/findNetScores.js";
import { findProducts } from "./conclusions/findProducts.js";
import { findOnlyReadings } from "./findOnlyReadings.js";
import { findExcess } from "./lists/findExcess.js";
import { findLists } from "./lists/findLists.js";
import { findOpenLists } from "./lists/findOpenLists.js";
import { findPeriodSums } from "./lists/findPeriodSums.js";
import { findRankings } from "./lists/findRankings.js";
import { findSetInSums } from "./lists/findSetInSums.js";
import { findSlippedRuns } from "./lists/findSlippedRuns.js";
import { isOfApart } from "./lists/isOfApart.js";
import { relateSums } from "./lists/relateSums.js";
import { withPairedSums } from "./lists/withPairedSums.js";
import { findOverallMeans } from "./means/findOverallMeans.js";
import { relateMeans } from "./means/relateMeans.js";
import { labelSets } from "./passage/labelSets.js";
import type { Passage } from "./passage/Passage.js";
import type { Grid } from "./passage/readGrids.js";
import { roundingStep } from "./passage/roundingStep.js";
import { findRatios } from "./ratios/findRatios.js";
import { countsOf } from "./relations/countsOf.js";
import { fails } from "./relations/fails.js";
import { holds } from "./relations/holds.js";
import { isNoPart } from "./relations/isNoPart.js";
import { isOutside } from "./relations/isOutside.js";
import { isRoundedAway } from "./relations/isRoundedAway.js";
import { isStatedIn } from "./relations/isStatedIn.js";
import type { Relation } from "./relations/Relation.js";
import { statedIn } from "./relations/statedIn.js";
import { withinNoughts } from "./relations/withinNoughts.js";
import { withoutTurned } from "./relations/withoutTurned.js";
import { findRepeats } from "./repeats/findRepeats.js";
import { findSaidAgain } from "./repeats/findSaidAgain.js";
import { isRepeat } from "./repeats/isRepeat.js";
import { relateBounds } from "./repeats/relateBounds.js";
import { relateClaims } from "./repeats/relateClaims.js";
import { findDoneShares } from "./shares/findDoneShares.js";
import { findLabelledRates } from "./shares/findLabelledRates.js";
import { findMixedBases } from "./shares/findMixedBases.js";
import { findNamedShares } from "./shares/findNamedShares.js";
import { findShareLists } from "./shares/findShareLists.js";
import { findShares } from "./shares/findShares.js";
import { findStatusRates } from "./shares/findStatusRates.js";
import { isNotOfList } from "./shares/isNotOfList.js";
import { withoutUnprinted } from "./shares/withoutUnprinted.js";
import { findRollForward } from "./stocks/findRollForward.js";
import { findStatements } from "./stocks/findStatements.js";
import { relateStocks } from "./stocks/relateStocks.js";
import { findDivisions } from "./sums/findDivisions.js";
import { isGrown } from "./sums/isGrown.js";
import { withEachTwice } from "./sums/withEachTwice.js";
import { findOpenTables } from "./tables/findOpenTables.js";
import { findTableRepeats } from "./tables/findTableRepeats.js";
import { findTableSums } from "./tables/findTableSums.js";
import { findToldTotals } from "./tables/findToldTotals.js";
import { relateTables } from "./tables/relateTables.js";
import { withoutMisread } from "./withoutMisread.js";

/** Before the count of an earlier time, in a row that gives both: 34 in "- 27 complaints, after 34 in the month before". */
const FORMER = /[,،]\s*(?:after|up from|down from|بعد)\s*$/;

/**
 * What ties the counts of a passage together, or the amounts of one of its measures, with what checking it gave: amounts have no headline,
 * no ranks and no products, and may be a range, "from 100 to 500".
 */
export function relationsIn(passage: Passage, grids: readonly Grid[], areCounts: boolean): readonly Relation[] {
  const counts = withoutScores(withoutCodes(countsOf(passage.items))).filter((one) => !isOutside(passage.text, one));
  const own = { ...passage, counts, grids, sets: labelSets(counts, grids) };
  const differences = findDifferences(own);
  // The difference of two counts is no part of the larger one.
  const gaps = new Set(differences.filter(holds).map(({ operands }) => operands.at(-1)));
  const growth = withinNoughts(passage.items, findGrowth(own));
  const grown = groupBy(growth, ({ operands }) => operands[1]);
  const addends = counts.filter((count) => !gaps.has(count) && !(count.listed && FORMER.test(count.before)));
  const sums = findDivisions(withEachTwice(addends)).filter((hit) => !isGrown(hit, grown));
  const reading = { ...own, sums };
  const bases = new Set([...growth.map(({ operands }) => operands[0]), ...differences.map(({ base }) => base)]);
  const tried = findShares(reading);
  const overall = findOverallMeans(reading);
  const means = statedIn(overall);
  // The rate of all who were asked is no share of one group.
  const shares = withoutUnprinted(tried, sums, own.items).filter((share) => !fails(share) || !isStatedIn(means, share));
  const judged = statedIn(tried);
  const changed = findTimedChanges(own, statedIn([...growth, ...differences, ...tried]));
  // Two counts that a percentage of growth ties are one thing at two times, and no opening and closing stock.
  const risen = growth.filter(holds).map(({ operands }) => operands.slice(0, 2));
  const statements = findStatements(reading);
  const settled = statedIn(statements);
  const told = findRollForward(reading, new Set(risen.map(([base]) => base))).filter(
    (account) =>
      !isStatedIn(settled, account) &&
      (!fails(account) || !risen.some((pair) => pair.every((count) => account.operands.includes(count)))),
  );
  const accounts = [...statements, ...told];
  const some = findOpenLists(reading);
  const open = [...some, ...findRankings(reading, some)];
  const opened = new Set(open.map(({ operands: [first] }) => first));
  const found = withPairedSums(reading, [
    ...relateSums(reading),
    ...findLists(reading, bases, new Set(accounts.flatMap(({ operands }) => operands))).filter(
      ({ outcome, operands: [first] }) => outcome.reason !== "not-exhaustive" || !opened.has(first),
    ),
    ...findExcess(reading),
    ...findPeriodSums(reading),
    ...findSetInSums(reading),
    ...(areCounts ? [...relateClaims(reading), ...findProducts(reading)] : []),
    ...shares,
    ...findMixedBases(reading, shares),
    ...findShareLists(reading, judged),
    ...growth,
    ...changed,
    ...findTableSums(reading),
    ...findToldTotals(reading),
    ...findOpenTables(reading),
    ...relateMeans(reading),
    ...findRatios(reading),
    ...accounts,
    ...relateStocks(reading),
    ...differences,
    ...findToldGaps(reading, statedIn(differences)),
    ...overall,
    ...open,
    ...findSlippedRuns(reading, bases),
    ...[findNamedShares, findStatusRates, findLabelledRates, findDoneShares].flatMap((find) => find(reading, judged)),
    ...findTableRepeats(reading),
    ...findSaidAgain(reading),
    ...relateBounds(reading),
    ...findConclusions(reading),
    ...findNetScores(reading),
    ...relateTables(passage, grids).filter((table) => table.kind !== "roll-forward" || !isStatedIn(settled, table)),
  ]);
  const step = roundingStep(passage.text);
  const related = [...found, ...findRepeats(reading, found)];
  const known = new Set([...related.filter(holds).flatMap(({ operands }) => operands), ...statedIn(related)]);
  const all = withGivenChanges(passage.items, [...related, ...findOnlyReadings(reading, known)]);
  const apart = all.filter(isNoPart(all)).filter(isRepeat(all, passage.items)).filter(isOfApart(all, passage.items));
  const sure = withoutTurned(passage.text, withoutMisread(passage, apart).filter(isNotOfList(all, passage.items)));
  return step === undefined ? sure : sure.filter((relation) => !isRoundedAway(passage.text, relation, step));
}
