import type { Span } from "../../../model/Finding.js";
import { isAlike } from "../clauses/isAlike.js";
import { itemRole } from "../clauses/itemRole.js";
import { COMPARISON, OF_RECEIVED, OF_THEM, OF_TOTAL, PART } from "../passage/cues.js";
import { fails } from "../relations/fails.js";
import { fitsBound } from "../relations/fitsBound.js";
import { holds } from "../relations/holds.js";
import { isLimit } from "../relations/isLimit.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import type { Reading } from "../sums/Reading.js";
import { allOfNoun } from "./allOfNoun.js";
import { allReceived } from "./allReceived.js";
import { areOfTwoKinds } from "./areOfTwoKinds.js";
import { closestWhole } from "./closestWhole.js";
import { commonWholes } from "./commonWholes.js";
import { findShareLists } from "./findShareLists.js";
import { findSharesInTurn } from "./findSharesInTurn.js";
import { fittingWholes } from "./fittingWholes.js";
import { isCalledAll } from "./isCalledAll.js";
import { isGivenBeside } from "./isGivenBeside.js";
import { isMistakenShare } from "./isMistakenShare.js";
import { isOfBoth } from "./isOfBoth.js";
import { isOfCell } from "./isOfCell.js";
import { isOfRates } from "./isOfRates.js";
import { isOfThese } from "./isOfThese.js";
import { isOneStep } from "./isOneStep.js";
import { isRightBefore } from "./isRightBefore.js";
import { isRoundedTwice } from "./isRoundedTwice.js";
import { isShareOfOther } from "./isShareOfOther.js";
import { isSlipOfPart } from "./isSlipOfPart.js";
import { isTrueOfOther } from "./isTrueOfOther.js";
import { jointShare } from "./jointShare.js";
import { lastOfLists } from "./lastOfLists.js";
import { leadingWhole } from "./leadingWhole.js";
import { missesBound } from "./missesBound.js";
import { namedWhole } from "./namedWhole.js";
import { nearestWhole } from "./nearestWhole.js";
import { oddShare } from "./oddShare.js";
import { ofUnprinted } from "./ofUnprinted.js";
import { onlyWhole } from "./onlyWhole.js";
import { pairShare } from "./pairShare.js";
import { peersIn } from "./peersIn.js";
import { saidWhole } from "./saidWhole.js";
import { toldWholes } from "./toldWholes.js";
import { turnedBefore } from "./turnedBefore.js";
import { unlikeShares } from "./unlikeShares.js";
import { wasLeft } from "./wasLeft.js";
import { wholeBefore } from "./wholeBefore.js";

/**
 * Finds percentages that stand beside their own count, and the whole they are a share of. Where no whole gives the percentage it
 * is wrong only if the count and the percentage are tied together and the whole is beyond doubt.
 */
export function findShares(reading: Reading): readonly Relation[] {
  const { items, text } = reading;
  const sums = new Map(reading.sums.flatMap((hit) => hit.parts.map((part) => [part, hit] as const)));
  const lists = findShareLists(reading).filter(holds);
  const adjusted = new Set(
    lists
      .filter(({ operands, outcome }) => operands.length > 2 && outcome.outcome === "pass")
      .flatMap(({ operands }) => operands),
  );
  const isRate = isOfRates(text);
  const places = new Map(items.map((item, index) => [item, index]));
  const pairs = items.flatMap((percent, index) => (isRate(percent) ? [] : pairShare(items, percent, index)));
  const isInTable = isOfCell(reading.grids, pairs);
  const passed = new Map<Span, Item>();
  const held = new Map<Span, Relation>();
  const owners = new Map(pairs.flatMap(({ percent, tied }) => (tied === undefined ? [] : [[tied, percent] as const])));
  const tries = pairs.map((pair) => ({ ...pair, found: fittingWholes(pair, sums, owners) }));
  const common = commonWholes(tries);
  for (const { percent, candidates, found } of tries) {
    const passing = found.filter(({ relation }) => relation.outcome.outcome === "pass");
    const hit = passing.find(({ whole }) => whole.value === common.get(percent)) ?? passing[0] ?? found[0];
    if (hit === undefined) continue;
    const larger = [...candidates, hit.whole].filter(({ value }) => value > hit.part.value);
    const named = namedWhole(percent, larger) ?? leadingWhole(items, places.get(percent) ?? 0, larger);
    // Right for another whole than the one that its words name.
    const isMistaken = named !== undefined && named.value < hit.whole.value;
    held.set(percent, isMistaken ? relate("share", [hit.part, named], percent) : hit.relation);
    if (!isMistaken) passed.set(percent, hit.whole);
  }
  const last = lastOfLists(lists, pairs, passed);
  for (const known of [passed, held]) for (const percent of last.keys()) known.delete(percent);
  const relations = [...held.values()];
  const known = toldWholes(tries, passed, owners);
  const peers = peersIn(lists, pairs);
  const unprinted = ofUnprinted(pairs, held);
  for (const pair of pairs) {
    const { percent, tied, whole: said, candidates } = pair;
    const joint = held.has(percent) ? undefined : jointShare(items, pair, places.get(percent) ?? 0);
    relations.push(...(joint ?? []));
    if (joint !== undefined || held.has(percent) || tied === undefined || unprinted.has(percent)) continue;
    // "More than 90 % of the 5,000 (4,300)".
    if (isLimit(percent) && !(said && missesBound(percent, (100 * tied.value) / said.value))) continue;
    relations.push(...turnedBefore(percent, tied, candidates));
    // "100 in all: none closed and 100 open (100 %)".
    const isAll = ({ value, start, sentence }: Item) =>
      value === tied.value && start < tied.start && sentence === tied.sentence;
    if (percent.value === 100 && candidates.some(isAll)) continue;
    const larger = candidates.filter(
      (whole) =>
        (whole.value > tied.value || isSlipOfPart(percent, tied, whole)) &&
        isAlike(whole, tied) &&
        !COMPARISON.test(whole.before) &&
        !(wasLeft(whole) || (OF_RECEIVED.test(percent.after) && itemRole(whole) === "resolved")) &&
        (!peers.has(whole) || peers.get(whole) !== peers.get(percent)),
    );
    // What is a part of another list may give that sum by chance.
    const total = larger.find(
      (whole) => sums.get(tied)?.total === whole && whole.end <= tied.start && !sums.has(whole),
    );
    const nearest = nearestWhole(percent, larger, known);
    const proven = larger.find((whole) => whole.value === common.get(percent)) ?? nearest?.whole ?? total;
    const named = saidWhole(items, places.get(percent) ?? 0, larger, nearest) ?? allOfNoun(percent, tied, larger);
    const isPart = [tied, percent].some(isOfThese) || OF_THEM.test(percent.after) || PART.test(tied.after);
    const own = isPart ? wholeBefore(larger, tied) : undefined;
    const listed = isPart ? undefined : last.get(percent);
    const received = OF_RECEIVED.test(percent.after) ? allReceived(larger, tied) : undefined;
    const sure = said ?? named ?? received ?? listed ?? own ?? proven;
    const told = larger.filter(({ sentence, value }) => sentence <= percent.sentence && value > tied.value);
    const ofAny = OF_TOTAL.test(percent.after) ? closestWhole(percent, tied, told) : undefined;
    const whole = sure ?? onlyWhole(told, tied, sums) ?? ofAny;
    if (whole === undefined || isOfBoth(items, places.get(percent) ?? 0, percent, tied)) continue;
    if (fitsBound(whole, (100 * tied.value) / percent.value)) continue;
    if (said === undefined && (COMPARISON.test(percent.before) || areOfTwoKinds(tied, whole))) continue;
    const relation = relate("share", [tied, whole], percent);
    const isTotal =
      isCalledAll(whole) || (tied.noun !== undefined && tied.noun === whole.noun && itemRole(whole) === "received");
    const ofAll = OF_TOTAL.test(percent.after) && whole.end <= tied.start && isTotal && itemRole(tied) !== "received";
    const certain = sure !== undefined || ofAll || whole === ofAny || OF_RECEIVED.test(percent.after);
    const isNext = whole === own && isRightBefore(items, places.get(tied) ?? 0, whole, percent);
    const isOwn = isNext || [said, named, received, listed, total].includes(whole) || tied.value >= whole.value;
    if (![said, own, listed].includes(whole) && isShareOfOther(percent, tied, whole, candidates)) continue;
    // In a list that adds to 100 a step of the last digit may have been moved for it.
    if (!fails(relation) || (adjusted.has(percent) && isOneStep(relation, percent))) continue;
    if (isRoundedTwice(percent, (100 * tied.value) / whole.value)) continue;
    // More was closed than came in: "received 1,900 and disposed of 2,014, a clearance rate of 106 %".
    if (percent.value > 100 && holds(relate("share", [whole, tied], percent))) continue;
    if (isInTable(pair)) continue;
    const isTold = [said, named, received].includes(whole);
    if (!isTold && isGivenBeside(percent, tied, reading.items)) continue;
    if (!isTold && isTrueOfOther(percent, tied, reading.counts, [...passed.values()], sums.get(tied)?.total)) continue;
    if ((isOwn && percent.bound === undefined) || isMistakenShare(percent, tied, whole, certain))
      relations.push(relation);
  }
  const found = [...relations, ...oddShare(pairs, passed), ...unlikeShares(lists, pairs, relations)];
  return [...found, ...findSharesInTurn(reading)];
}
