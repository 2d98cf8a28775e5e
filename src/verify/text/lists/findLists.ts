import type { Span } from "../../../model/Finding.js";
import { checkBound } from "../../checks/checkBound.js";
import { groupBy } from "../../common/groupBy.js";
import { areComplements } from "../clauses/areComplements.js";
import { areExclusive } from "../clauses/areExclusive.js";
import { areFlows } from "../clauses/areFlows.js";
import { isIncrement } from "../clauses/isIncrement.js";
import { isMadeTotal } from "../clauses/isMadeTotal.js";
import { isPart } from "../clauses/isPart.js";
import { itemRole } from "../clauses/itemRole.js";
import { leavesOut } from "../clauses/leavesOut.js";
import { mayOverlap } from "../clauses/mayOverlap.js";
import { says } from "../clauses/says.js";
import { FALL, RISE, STATES } from "../passage/cues.js";
import { totalCells } from "../passage/totalCells.js";
import { fails } from "../relations/fails.js";
import { figuresOf } from "../relations/figuresOf.js";
import { openList } from "../relations/openList.js";
import type { Item, Printed, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { sumOf } from "../relations/sumOf.js";
import type { Reading } from "../sums/Reading.js";
import { areToldShort } from "./areToldShort.js";
import type { CountList } from "./CountList.js";
import { isCode } from "./isCode.js";
import { isDivided } from "./isDivided.js";
import { isExplained } from "./isExplained.js";
import { isListSlip } from "./isListSlip.js";
import { isOneList } from "./isOneList.js";
import { isOwn } from "./isOwn.js";
import { isSaidToBeAll } from "./isSaidToBeAll.js";
import { isWrongList } from "./isWrongList.js";
import { listCandidates } from "./listCandidates.js";
import { mayBeOfOthers } from "./mayBeOfOthers.js";
import { rankOf } from "./rankOf.js";
import { rowsBelow } from "./rowsBelow.js";
import { withBracketed } from "./withBracketed.js";
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
  const { text, figures, counts, sums, grids } = reading;
  const explained = new Set(sums.flatMap(({ parts, outcome }) => (outcome.outcome === "pass" ? parts : [])));
  const totals = new Map(sums.map(({ total, parts }) => [total, parts]));
  const isGrouped = counts.some(({ value, start, end }) => value >= 1000 && end - start > String(value).length);
  const known = new Set([...bases, ...sums.flatMap(rowsBelow)]);
  const free = counts.filter(
    (count, index) => !known.has(count) && !isIncrement(count, counts[index - 2]) && !(isGrouped && isCode(count)),
  );
  const candidates = listCandidates(free, explained).filter(({ parts }) => !parts.some((part) => accounts.has(part)));
  const lists = candidates.map((candidate): CountList => {
    const { total, parts, loose } = candidate;
    const slip = total.value >= (loose ? 5000 : 1000) && isListSlip(total.value, parts);
    const short = (total.value - sumOf(parts)) / total.value;
    const isOne = parts.every(({ sentence }) => sentence === total.sentence);
    const over = isOne && short < 0 && areExclusive(parts) && (short >= -FAR || !mayBeOfOthers(total, parts));
    const wording = wordingOf(text, total, parts, totals.has(total));
    const said = !loose && isSaidToBeAll(reading, total, parts);
    return {
      ...candidate,
      wording: said && isDivided(total, parts) ? "closed" : wording,
      short,
      slip,
      over,
      said,
      words: wordParts(figures, parts),
    };
  });
  const largestOf = (some: readonly Item[]) => some.reduce((most, { value }) => Math.max(most, value), 0);
  // A headline may say the largest count once more, in thousands.
  const [largest, exact] = [largestOf(counts), largestOf(counts.filter(({ figure }) => figure.decimals >= 0))];
  const byValue = groupBy([...counts, ...totalCells(grids)], ({ value }: Printed) => value);
  const judged = [...groupBy(lists, ({ total }) => total).values()].flatMap((ofTotal) => {
    const best = ofTotal.reduce((a, b) => (rankOf(b) < rankOf(a) ? b : a));
    const relation = judge(reading, byValue, best, totals.get(best.total), [largest, exact].includes(best.total.value));
    return relation === undefined ? [] : [relation];
  });
  return withoutInner(judged);
}

function judge(
  reading: Reading,
  byValue: ReadonlyMap<number, readonly Printed[]>,
  list: CountList,
  divided: readonly Item[] | undefined,
  largest: boolean,
): Relation | undefined {
  const { text, figures } = reading;
  const { total, parts, words, wording, short, slip, loose } = list;
  if (wording === "peers" || isOwn(list, divided) || areFlows(total, parts)) return undefined;
  const operands = [...parts, total];
  const miss = Math.abs(short);
  const status = operands.some((item) => says(item, ...STATES, RISE, FALL) || itemRole(item) === "pending");
  const some =
    short > 0 &&
    short <= (wording === "open" || parts.some(isPart) ? 0.97 : 0.8) &&
    divided === undefined &&
    (largest || wording === "open") &&
    !loose;
  const isListed = wording === "open" || (!status && (wording !== "plain" || isOneList(total, parts)));
  const notAll = some && isListed ? openList(parts, total) : undefined;
  const isMeant = wording === "closed" && miss <= 0.5;
  const outcome = (op: ">=" | "<=") => checkBound(figuresOf(parts), op, total.figure);
  const bound = (op: ">=" | "<="): Relation => ({ kind: "bound", operands, outcome: outcome(op) });
  if (total.bound === "under") return isMeant && !loose ? bound("<=") : undefined;
  if (total.bound === "over" && !loose) {
    const relation = bound(">=");
    if (!fails(relation)) return short > -0.2 ? relation : undefined;
    if (list.said) return relation;
    return isMeant ? { ...relation, severity: "warning" } : notAll;
  }
  if (words.length > 0 && sumOf([...parts, ...words]) === total.value)
    return relate("sum", [...parts, ...words], total);
  const bracketed = withBracketed(text, figures, parts);
  if (sumOf(bracketed) === total.value) return relate("sum", bracketed, total);
  if (isExplained(list, byValue, divided ?? [], reading.counts)) return undefined;
  if (short > 0 && areToldShort(reading, list)) return notAll;
  if (total.bound === "about" && total.value % 100 === 0) return notAll;
  // "Fewer than 10 about staff" may be what the gap is due to.
  if (parts.some(({ bound, value }) => bound !== undefined && miss * total.value <= value)) return notAll;
  if (
    short > 0 &&
    (words.some(({ end }) => end <= (parts.at(-1)?.start ?? 0)) || (!isMadeTotal(total) && leavesOut(text, operands)))
  )
    return notAll;
  const overlaps = (short < 0 || wording !== "closed") && mayOverlap(text, operands);
  const wrong = overlaps
    ? false
    : list.over
      ? total.bound === undefined
      : loose && !areComplements(parts)
        ? slip && wording === "closed" && total.bound === undefined && !status
        : isWrongList(list, largest, status);
  return wrong ? relate("sum", parts, total) : notAll;
}
