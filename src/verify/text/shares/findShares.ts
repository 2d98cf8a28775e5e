import type { Span } from "../../../model/Finding.js";
import { isAlike } from "../clauses/isAlike.js";
import { itemRole } from "../clauses/itemRole.js";
import { COMPARISON, OF_RECEIVED, OF_THEM, OF_TOTAL, PART } from "../passage/cues.js";
import { totalCells } from "../passage/totalCells.js";
import { fails } from "../relations/fails.js";
import { holds } from "../relations/holds.js";
import { isLimit } from "../relations/isLimit.js";
import { onlyOne } from "../relations/onlyOne.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import type { Reading } from "../sums/Reading.js";
import { allReceived } from "./allReceived.js";
import { areOfTwoKinds } from "./areOfTwoKinds.js";
import { commonWholes } from "./commonWholes.js";
import { exceededBy } from "./exceededBy.js";
import { findShareLists } from "./findShareLists.js";
import { fitsBound } from "./fitsBound.js";
import { fittingWholes } from "./fittingWholes.js";
import { isAll } from "./isAll.js";
import { isCalledAll } from "./isCalledAll.js";
import { isMistakenShare } from "./isMistakenShare.js";
import { isOfThese } from "./isOfThese.js";
import { isRoundedTwice } from "./isRoundedTwice.js";
import { isShareOfOther } from "./isShareOfOther.js";
import { isSlipOfShare } from "./isSlipOfShare.js";
import { jointShare } from "./jointShare.js";
import { lastOfLists } from "./lastOfLists.js";
import { oddShare } from "./oddShare.js";
import { ofAllReceived } from "./ofAllReceived.js";
import { ofClosed } from "./ofClosed.js";
import { ofItsYear } from "./ofItsYear.js";
import { ofNamedPart } from "./ofNamedPart.js";
import { ofOwnTime } from "./ofOwnTime.js";
import { ofSuch } from "./ofSuch.js";
import { ofUnprinted } from "./ofUnprinted.js";
import { pairShare } from "./pairShare.js";
import { peersIn } from "./peersIn.js";
import { theseOf } from "./theseOf.js";
import { turnedBefore } from "./turnedBefore.js";
import { wasLeft } from "./wasLeft.js";
import { wholeBefore } from "./wholeBefore.js";

/** The whole is the count before: "62.5 % of the latter". */
const LATTER = /^\s*(?:\)\s*)?(?:من (?:هذه|هذا|هولاء|تلك) الاخير|of (?:the|these) latter(?![a-z]))/;
/**
 * Finds percentages that stand beside their own count, and the whole they are a share of. Where no whole gives the percentage it
 * is wrong only if the count and the percentage are tied together and the whole is beyond doubt.
 */
export function findShares(reading: Reading): readonly Relation[] {
  const { items } = reading;
  const cells = totalCells(reading.grids);
  const sums = new Map(reading.sums.flatMap((hit) => hit.parts.map((part) => [part, hit] as const)));
  const partsOf = ({ value }: Item) => reading.sums.flatMap(({ total, parts }) => (total.value === value ? parts : []));
  const lists = findShareLists(reading).filter(holds);
  const adjusted = new Set(
    lists
      .filter(({ operands, outcome }) => operands.length > 2 && outcome.outcome === "pass")
      .flatMap(({ operands }) => operands),
  );
  const places = new Map(items.map((item, index) => [item, index]));
  const pairs = items.flatMap((percent, index) => pairShare(items, percent, index));
  const passed = new Map<Span, Item>();
  const held = new Map<Span, Relation>();
  const shareOf = new Map<Item, Item>();
  const owners = new Map(pairs.flatMap(({ percent, tied }) => (tied === undefined ? [] : [[tied, percent] as const])));
  const tries = pairs.map((pair) => ({ ...pair, found: fittingWholes(pair, sums, owners) }));
  const common = commonWholes(tries);
  for (const { percent, found, candidates } of tries) {
    const passing = found.filter(({ relation }) => relation.outcome.outcome === "pass");
    const hit = passing.find(({ whole }) => whole.value === common.get(percent)) ?? passing[0] ?? found[0];
    if (hit === undefined) continue;
    const divided =
      theseOf(percent, hit.part, hit.whole, candidates) ??
      ofSuch(percent, hit, candidates) ??
      ofNamedPart(percent, hit, partsOf) ??
      ofAllReceived(percent, hit.whole, sums.get(hit.whole)?.total ?? shareOf.get(hit.whole)) ??
      ofClosed(percent, hit, candidates, sums.get(hit.part)?.total) ??
      ofOwnTime(percent, hit, candidates, sums.get(hit.part)?.total);
    held.set(percent, divided === undefined ? hit.relation : relate("share", [hit.part, divided], percent));
    if (divided !== undefined) continue;
    passed.set(percent, hit.whole);
    shareOf.set(hit.part, hit.whole);
  }
  const last = lastOfLists(lists, pairs, passed);
  for (const percent of last.keys()) {
    passed.delete(percent);
    held.delete(percent);
  }
  const relations = [...held.values()];
  const wholes = new Set(passed.values());
  const peers = peersIn(lists, pairs);
  const unprinted = ofUnprinted(pairs, held);
  for (const pair of pairs) {
    const { percent, tied, whole: said, candidates } = pair;
    const joint = held.has(percent) ? undefined : jointShare(items, pair, places.get(percent) ?? 0);
    relations.push(...(joint ?? []));
    if (joint !== undefined || held.has(percent) || tied === undefined || isLimit(percent) || unprinted.has(percent))
      continue;
    relations.push(...turnedBefore(percent, tied, candidates));
    const larger = candidates.filter(
      (whole) =>
        whole.value > tied.value &&
        isAlike(whole, tied) &&
        !COMPARISON.test(whole.before) &&
        !wasLeft(whole) &&
        (!peers.has(whole) || peers.get(whole) !== peers.get(percent)),
    );
    const total = larger.find((whole) => sums.get(tied)?.total === whole && whole.end <= tied.start);
    const proven =
      larger.find((whole) => whole.value === common.get(percent)) ?? larger.find((whole) => wholes.has(whole)) ?? total;
    const isPart =
      isOfThese(tied) || LATTER.test(percent.after) || OF_THEM.test(percent.after) || PART.test(tied.after);
    const dated = ofItsYear(larger, tied);
    const own = isPart ? wholeBefore(larger, tied) : undefined;
    const listed = isPart ? undefined : last.get(percent);
    const received = OF_RECEIVED.test(percent.after) ? allReceived(larger, tied) : undefined;
    const sure = said ?? received ?? dated ?? listed ?? own ?? proven ?? exceededBy(tied, candidates);
    const told = larger.filter(({ sentence }) => sentence <= percent.sentence);
    const single = new Set(told.map(({ value }) => value)).size === 1 ? told[0] : undefined;
    // "388 at Stage 1 and 61 at Stage 2", where a share of the 61 is told: the other is one of the 388.
    const twin = onlyOne(told.filter((one) => sums.get(one)?.parts.some((part) => part !== one && wholes.has(part))));
    const meant =
      twin && /^\s*\)/.test(percent.after) && isSlipOfShare(percent, (100 * tied.value) / twin.value)
        ? twin
        : undefined;
    const whole = sure ?? single ?? meant;
    if (whole === undefined || fitsBound(percent, tied, whole) || isAll(percent, tied, candidates)) continue;
    if (said === undefined && (COMPARISON.test(percent.before) || areOfTwoKinds(tied, whole))) continue;
    const relation = relate("share", [tied, whole], percent);
    const ofAll =
      OF_TOTAL.test(percent.after) && whole.end <= tied.start && isCalledAll(whole) && itemRole(tied) !== "received";
    const certain = sure !== undefined || ofAll || OF_RECEIVED.test(percent.after);
    const isOwn = [said, received, dated, listed, total].includes(whole) || tied.value >= whole.value;
    if (![said, own, dated, listed].includes(whole) && isShareOfOther(percent, tied, whole, candidates)) continue;
    // In a list that adds to 100 a step of the last digit may have been moved for it.
    if (!fails(relation) || (adjusted.has(percent) && isOneStep(relation, percent))) continue;
    if (isRoundedTwice(percent, (100 * tied.value) / whole.value)) continue;
    if (cells.some((cell) => cell.value > tied.value && holds(relate("share", [tied, cell], percent)))) continue;
    if ((isOwn && percent.bound === undefined) || isMistakenShare(percent, tied, whole, certain))
      relations.push(relation);
  }
  return [...relations, ...oddShare(pairs, passed)];
}

function isOneStep({ outcome }: Relation, { figure }: Item): boolean {
  return Math.abs(Number(outcome.difference)) <= 1.01 * 10 ** -figure.decimals;
}
