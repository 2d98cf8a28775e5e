import type { FixedDecimal } from "../../model/numbers.js";
import { checkGrowth } from "../checks/checkGrowth.js";
import { BY_HOW_MUCH, FALL, FROM, RISE, TO } from "./cues.js";
import { deltaGrowth } from "./deltaGrowth.js";
import { directionOf } from "./directionOf.js";
import { growthOf } from "./growthOf.js";
import { headlinePair } from "./headlinePair.js";
import { isAlike } from "./isAlike.js";
import { isMeantGrowth } from "./isMeantGrowth.js";
import { isNearGrowth } from "./isNearGrowth.js";
import type { Reading } from "./Reading.js";
import type { Item, Relation } from "./Relation.js";
import { statedPairs } from "./statedPairs.js";

const REACH = 6;
/** Nothing but these words between a count and its change. */
const AT_ONCE =
  /^[^a-zء-ي]*(?:اي|or|by|that is|i e|بنسبه|نسبه)?[^a-zء-ي]*(?:بنسبه|نسبه|[وف]?نسبته[ء-ي]*|[وف]?نسبتها)?[^a-zء-ي]*$/;
/** The percentage says the number before it once more. */
const SAME =
  /(?<![a-zء-ي])(?:اي|or|i\.?\s?e\.?|that is|which is|[وف]?هو)\s*(?:بنسبه|نسبه|ما (?:نسبته|يعادل|يمثل)|about|nearly|نحو)?\s*\(?$|(?<![ء-ي])وبنسبه\s*$|(?<![a-z])an? (?:increase|rise|growth|decrease|fall|drop|reduction) of\s*$/;
/** "4,310 more than a year earlier". */
const MORE = /^\s*(?:[a-z]+ )?(?:more|fewer|less|higher|lower) than(?![a-z])/;
/** The sentence says more of the last number of the one before. */
const THAT = /^\s*(?:that|this|which|وهذا|وهذه|وهي|وهو) (?:is|was|represents|[ء-ي]+)?(?![a-zء-ي])/;
/** What follows has a subject of its own. */
const CONTRAST = /(?<![a-zء-ي])(?:while|whereas|but|بينما|فيما|في حين|اما)(?![a-zء-ي])/;
const NEW_CLAUSE = /[,،;؛]\s*(?:و[ء-ي]|(?:and|while|whereas|but) ).*$/s;
const THAT_IS = /[,،]\s*(?:اي|or|that is)[^a-zء-ي]*(?:بنسبه|نسبه|by)?[^a-zء-ي]*$/;

/** Finds percentages of growth and the two counts, or the difference and the count, they come from. */
export function findGrowth({ items }: Reading): readonly Relation[] {
  // Once for all: a search for each percentage would take quadratic time.
  const isHeaded = !items.some(({ line, kind }) => line === 0 && kind === "count");
  const headed = isHeaded ? headlinePair(items) : undefined;
  return items.flatMap((percent, index): readonly Relation[] => {
    if (percent.kind !== "percent") return [];
    const delta = tiedDelta(items, percent, index);
    const sign = directionOf(ownWords(percent, items[index + 1]), delta);
    if (sign === 0) return movedPair(items, percent, index);
    if (percent.line === 0 && isHeaded) return headlineGrowth(headed, percent, sign);
    const counts = items
      .slice(Math.max(0, index - REACH), index + REACH)
      .filter(
        ({ kind, per, sentence }) =>
          kind === "count" && per === undefined && Math.abs(sentence - percent.sentence) <= 1,
      );
    const printed = { units: sign * percent.figure.units, decimals: percent.figure.decimals };
    const own = counts.filter(({ sentence }) => sentence === percent.sentence);
    const before = counts.filter(({ sentence }) => sentence === percent.sentence - 1);
    const earlier = THAT.test(percent.before) ? before.slice(-1) : before;
    const others = items
      .slice(Math.max(0, index - REACH), index + REACH)
      .filter((other) => other !== percent && other.kind === "percent" && other.sentence === percent.sentence);
    const pairs = statedPairs(own, earlier).filter(
      (pair) => !isApart(pair, percent, items[index + 1]) && !others.some((other) => isOf(pair, other)),
    );
    const isAlone = others.length === 0 && (own.length === 2 || (own.length === 1 && earlier.length === 1));
    const found = statedGrowth(pairs, percent, printed, isAlone) ?? impliedGrowth(counts, printed, percent);
    return found.length > 0 ? found : deltaGrowth(counts, percent, printed, delta);
  });
}

/** "Complaints fell from X to Y, that is by 10 %": the verb stands before the counts, right before the percentage. */
function movedPair(items: readonly Item[], percent: Item, index: number): Relation[] {
  const before = items[index - 2];
  const after = items[index - 1];
  if (before?.sentence !== percent.sentence || after?.kind !== "count" || before.kind !== "count") return [];
  const moved =
    FROM.test(before.before) && TO.test(after.before) && (RISE.test(before.before) || FALL.test(before.before));
  if (!moved || !(AT_ONCE.test(percent.before) || THAT_IS.test(percent.before))) return [];
  const sign = after.value < before.value ? -1 : 1;
  return [growthOf(before, after, percent, { units: sign * percent.figure.units, decimals: percent.figure.decimals })];
}

/** A growth told in the headline: that of the two counts which the text begins with. */
function headlineGrowth(pair: readonly [Item, Item] | undefined, percent: Item, sign: number): Relation[] {
  if (pair === undefined || percent.bound !== undefined) return [];
  const found = growthOf(...pair, percent, { units: sign * percent.figure.units, decimals: percent.figure.decimals });
  return found.outcome.outcome.startsWith("pass") || isNearGrowth(pair, percent) ? [found] : [];
}

/**
 * The counts that the sentence compares: "from X to Y", or a base by its words and the counts that may have grown from it. Wrong only
 * if none of them gives the percentage, and the sentence leaves one, or one is near.
 */
function statedGrowth(
  pairs: readonly (readonly [Item, Item])[],
  percent: Item,
  printed: FixedDecimal,
  isAlone: boolean,
): Relation[] | undefined {
  if (pairs.length === 0) return undefined;
  const relations = pairs.map(([before, after]) => growthOf(before, after, percent, printed));
  const held = relations.find(({ outcome }) => outcome.outcome.startsWith("pass"));
  if (held !== undefined) return [held];
  if (percent.bound !== undefined) return [];
  const near = relations[pairs.findIndex((pair) => isNearGrowth(pair, percent))];
  const [pair, ...more] = pairs;
  const only = pair !== undefined && more.length === 0 && isMeantGrowth(pair, printed, isAlone) ? relations[0] : near;
  return only === undefined ? [] : [only];
}

/** Another clause, with a subject of its own, stands between the two counts and the percentage. */
function isApart([one, other]: readonly [Item, Item], percent: Item, next: Item | undefined): boolean {
  const [start, end] = one.start < other.start ? [one.start, other.end] : [other.start, one.end];
  if (end <= percent.start) return CONTRAST.test(percent.before);
  return start >= percent.end && next !== undefined && CONTRAST.test(next.before);
}

/** The two counts give another percentage of the sentence. */
function isOf([before, after]: readonly [Item, Item], { figure }: Item): boolean {
  const units = (after.value < before.value ? -1 : 1) * Math.abs(figure.units);
  return checkGrowth(before.figure, after.figure, { ...figure, units }).outcome.startsWith("pass");
}

/** What follows a percentage without the words that lead to the next one, or to another clause: "or 84 %, down 7 %". */
function ownWords(percent: Item, next: Item | undefined): Item {
  const after = percent.after.replace(NEW_CLAUSE, "");
  if (next?.kind !== "percent" || next.sentence !== percent.sentence) return { ...percent, after };
  return { ...percent, after: after.replace(/[,،;؛][^,،;؛]*$/, "") };
}

/** Two counts nearby that give the percentage, though no words tie them. */
function impliedGrowth(counts: readonly Item[], printed: FixedDecimal, percent: Item): readonly Relation[] {
  for (const before of counts)
    for (const after of counts) {
      if (before === after || !isAlike(before, after)) continue;
      const found = growthOf(before, after, percent, printed);
      if (found.outcome.outcome.startsWith("pass")) return [found];
    }
  return [];
}

/** The difference right before a percentage that says the same: "an increase of 1,204, or 4.7 %", "by 800 (12 %)". */
function tiedDelta(items: readonly Item[], percent: Item, index: number): Item | undefined {
  const previous = items[index - 1];
  const said = AT_ONCE.test(percent.before) || SAME.test(percent.before);
  const tied = previous?.kind === "count" && previous.sentence === percent.sentence && said;
  const more = MORE.test(previous?.after ?? "") || MORE.test(percent.after.replace(/^\s*\)/, ""));
  return tied && (BY_HOW_MUCH.test(previous.before) || more) ? previous : undefined;
}
