import type { Span } from "../../model/Finding.js";
import type { CheckOutcome } from "../checks/CheckOutcome.js";
import { checkShare } from "../checks/checkShare.js";
import { FALL, OF_WHICH, RATE, RISE } from "./cues.js";
import { differsByOneSlip } from "./differsByOneSlip.js";
import type { SumHit } from "./findSums.js";
import { isAlike } from "./isAlike.js";
import type { Item, Relation } from "./Relation.js";

const REACH = 30;
/** Words that may stand between a count and its own percentage. */
const TIE =
  /^[^a-zء-ي]*(?:(?:اي|ما|نسبه|بنسبه|ونسبتها|ونصيبه|نسبته|تمثل|يمثل|وتمثل|وهو|وهي|يعادل|تعادل|representing|or|which is|that is|i e|accounting for|equal to|equivalent to|making up|about|نحو)[^a-zء-ي]*)*$/;

/** The same after a comma: "224 of them about exams, or 35 %". */
const THAT_IS =
  /[,،;]\s*(?:اي|or|i\.?\s?e\.?|that is|which is|(?:وهو )?ما (?:يعادل|نسبته|يمثل)|بنسبه|equal to|equivalent to|representing)\s*(?:بنسبه|نسبه|ما نسبته|about|نحو|only)?\s*\(?$/;
/** The percentage is one of the count before it. */
const OF_IT = /^\s*\)?\s*(?:منها|منهم|منهن|of them|of these|of those|of which|of whom)(?![a-zء-ي])/;
const AND = /^\s*(?:و|and)\s*$/;
/** The count before stands aside, in brackets. */
const ASIDE = /^\s*\)\s*[,،]/;
const PART = /^[^,،;.]{0,24}?(?:منها|منهم|of them|of these|of those|of which)/;
const BASE = /(?<![a-zء-ي])(?:من اصل|out of|of)\s*(?:the\s*)?\(?$/;
/** The percentage is said to be one of the total. */
const OF_TOTAL = /^\s*\)?\s*(?:من (?:ال)?(?:اجمالي|مجموع)|of (?:the |all |its )?total)/;
/** Between a count and its percentage, nothing but what is counted. */
const OWN = /^[^,،;؛.:()]*(?:بنسبه|نسبه|or)\s*$/u;

/**
 * Finds percentages that stand beside their own count, and the whole they are a share of. Where no whole gives the percentage it
 * is wrong only if the count and the percentage are tied together and the whole is beyond doubt.
 *
 * @param adjusted - percentages of lists that add to 100, which a step of their last digit may have been moved for
 */
export function findShares(
  items: readonly Item[],
  hits: readonly SumHit[],
  adjusted: ReadonlySet<Span>,
): readonly Relation[] {
  const sums = sumsByPart(hits);
  const pairs = items.flatMap((percent, index) => pairAt(items, percent, index));
  const wholes = new Map<Item, number>();
  const passed = new Set<Item>();
  const relations: Relation[] = [];
  for (const { percent, parts, candidates } of pairs) {
    const found = parts
      .flatMap((part) => candidates.map((whole) => ({ part, whole, outcome: outcomeOf(part, whole, percent) })))
      .filter(({ part, whole, outcome }) => outcome !== undefined && sums.get(part)?.parts.includes(whole) !== true);
    const hit = found.find(({ outcome }) => outcome?.outcome === "pass") ?? found[0];
    if (hit?.outcome === undefined) continue;
    passed.add(percent);
    wholes.set(hit.whole, (wholes.get(hit.whole) ?? 0) + 1);
    relations.push({ kind: "share", operands: [hit.part, hit.whole, percent], outcome: hit.outcome });
  }
  for (const { percent, tied, candidates } of pairs) {
    if (passed.has(percent) || tied === undefined || percent.bound !== undefined) continue;
    const larger = candidates.filter((whole) => whole.value > tied.value);
    const proven =
      larger.find((whole) => wholes.has(whole)) ??
      larger.find((whole) => sums.get(tied)?.total === whole && whole.end <= tied.start);
    const own = OF_WHICH.test(tied.before) || PART.test(tied.after) ? wholeBefore(larger, tied) : undefined;
    const whole = proven ?? own ?? (new Set(larger.map(({ value }) => value)).size === 1 ? larger[0] : undefined);
    if (whole === undefined) continue;
    const outcome = checkShare(tied.figure, whole.figure, percent.figure);
    const certain = proven !== undefined || own !== undefined;
    if (adjusted.has(percent) && isOneStep(outcome, percent)) continue;
    if (outcome.outcome === "fail" && (certain || isNear(percent, tied, whole)))
      relations.push({ kind: "share", operands: [tied, whole, percent], outcome });
  }
  return relations;
}

/** The whole that "of which" speaks of: the nearest larger count before, in the same sentence or the one before. */
function wholeBefore(larger: readonly Item[], part: Item): Item | undefined {
  return larger.findLast(({ end, sentence }) => end <= part.start && part.sentence - sentence <= 1);
}

function sumsByPart(hits: readonly SumHit[]): ReadonlyMap<Item, SumHit> {
  return new Map(hits.flatMap((hit) => hit.parts.map((part) => [part, hit] as const)));
}

interface Pair {
  readonly percent: Item;
  /** The counts beside the percentage. */
  readonly parts: readonly Item[];
  /** The count that is certainly the one the percentage speaks of. */
  readonly tied?: Item;
  readonly candidates: readonly Item[];
}

function pairAt(items: readonly Item[], percent: Item, index: number): Pair[] {
  if (percent.kind !== "percent" || RISE.test(percent.before.slice(-60)) || FALL.test(percent.before.slice(-60)))
    return [];
  if (
    RISE.test(items[index - 1]?.before.slice(-30) ?? "") &&
    /(?:by|بمقدار|قدرها|بواقع)\s*\(?$/.test(items[index - 1]?.before ?? "")
  )
    return [];
  const near = [items[index - 1], items[index + 1]].filter(
    (item): item is Item =>
      item !== undefined && item.kind === "count" && item.per === undefined && item.sentence === percent.sentence,
  );
  const [previous] = near.filter(({ start }) => start < percent.start);
  const [next] = near.filter(({ start }) => start > percent.start);
  const around = items.slice(Math.max(0, index - REACH), index + REACH);
  const candidates = around.filter(
    (item) => item.kind === "count" && item.per === undefined && near.every((part) => isAlike(item, part)),
  );
  if (near.length === 0 || candidates.length === 0) return [];
  const bracketed = previous !== undefined && /\(\s*$/.test(percent.before) && /^\s*\)/.test(percent.after);
  const rates = RATE.test(percent.after.slice(0, 40));
  if ((rates && !bracketed) || OF_IT.test(percent.after)) return [];
  const rated = rates || RATE.test(percent.before.slice(-40));
  const ofTotal = OF_TOTAL.test(percent.after) && OWN.test(percent.before);
  const several = items[index + 1]?.kind === "percent" && AND.test(percent.after);
  const said = TIE.test(percent.before) || (THAT_IS.test(percent.before) && !several);
  const tiedBack = previous !== undefined && !ASIDE.test(percent.before) && (bracketed || ofTotal || said);
  const tiedOn = next !== undefined && TIE.test(next.before);
  const tied = rated ? undefined : tiedBack ? previous : tiedOn ? next : undefined;
  const stated = items[index - 2];
  if (BASE.test(items[index - 1]?.before ?? "") && stated?.kind === "count" && stated.sentence === percent.sentence)
    near.push(stated);
  return [{ percent, parts: near, ...(tied === undefined ? {} : { tied }), candidates }];
}

function outcomeOf(part: Item, whole: Item, percent: Item): CheckOutcome | undefined {
  if (part.value >= whole.value || !isClose((100 * part.value) / whole.value, part, whole, percent)) return undefined;
  const outcome = checkShare(part.figure, whole.figure, percent.figure);
  return outcome.outcome.startsWith("pass") ? outcome : undefined;
}

/** A quick look before the exact check: within one unit of the last digit, and the rounding of counts in thousands. */
function isClose(exact: number, part: Item, whole: Item, percent: Item): boolean {
  if (part.figure.decimals < 0 || whole.figure.decimals < 0) return true;
  return Math.abs(exact - percent.value) <= 1.01 * 10 ** -percent.figure.decimals;
}

function isOneStep({ difference }: CheckOutcome, { figure }: Item): boolean {
  return Math.abs(Number(difference)) <= 1.01 * 10 ** -figure.decimals;
}

function isNear(percent: Item, part: Item, whole: Item): boolean {
  const exact = (100 * part.value) / whole.value;
  const rounded = Math.round(exact * 10 ** percent.figure.decimals);
  const gap = Math.abs(exact - percent.value);
  return (
    (gap <= 3 && gap <= exact * 0.2) || (percent.figure.units > 99 && differsByOneSlip(percent.figure.units, rounded))
  );
}
