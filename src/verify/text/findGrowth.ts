import type { FixedDecimal } from "../../model/numbers.js";
import { checkGrowth } from "../checks/checkGrowth.js";
import { clauseBefore } from "./clauseBefore.js";
import { BY_HOW_MUCH, COMPARISON, FALL, FROM, OF_WHICH, RISE, TO } from "./cues.js";
import { deltaGrowth } from "./deltaGrowth.js";
import { directionOf } from "./directionOf.js";
import { isAlike } from "./isAlike.js";
import type { Item, Relation } from "./Relation.js";

const REACH = 6;
/** What stands before the base of a growth. */
const BASE =
  /(?<![a-zء-ي])(?:from|on|on the|than the|over the|against|versus|after|بعد(?: ان|ما) كان[ء-ي]*|وكان[ء-ي]*|كان[ء-ي]* قبل)\s*\(?$/;
/** Nothing but these words between a count and its change. */
const AT_ONCE =
  /^[^a-zء-ي]*(?:اي|or|by|that is|i e|بنسبه|نسبه)?[^a-zء-ي]*(?:بنسبه|نسبه|[وف]?نسبته[ء-ي]*|[وف]?نسبتها)?[^a-zء-ي]*$/;
/** The percentage says the number before it once more. */
const SAME =
  /(?<![a-zء-ي])(?:اي|or|i\.?\s?e\.?|that is|which is|[وف]?هو)\s*(?:بنسبه|نسبه|ما (?:نسبته|يعادل|يمثل)|about|nearly|نحو)?\s*\(?$|(?<![ء-ي])وبنسبه\s*$|(?<![a-z])an? (?:increase|rise|growth|decrease|fall|drop|reduction) of\s*$/;
/** "4,310 more than a year earlier". */
const MORE = /^\s*(?:[a-z]+ )?(?:more|fewer|less|higher|lower) than(?![a-z])/;
const WAS = /(?<![a-zء-ي])(?:كان[ء-ي]*|was|were)(?![a-zء-ي])[^,،;]*$/;
const NOW =
  /(?<![a-zء-ي])(?:ثم صار[ء-ي]*|فصار[ء-ي]*|صار[ء-ي]*|اصبح[ء-ي]*|ثم بلغ[ء-ي]*|is now|are now|now stands at|became)(?![a-zء-ي])[^,،;]*$/;
const THAT_IS = /[,،]\s*(?:اي|or|that is)[^a-zء-ي]*(?:بنسبه|نسبه|by)?[^a-zء-ي]*$/;

/** Finds percentages of growth and the two counts, or the difference and the count, they come from. */
export function findGrowth(items: readonly Item[]): readonly Relation[] {
  return items.flatMap((percent, index): readonly Relation[] => {
    if (percent.kind !== "percent") return [];
    const delta = tiedDelta(items, percent, index);
    const sign = directionOf(ownWords(percent, items[index + 1]), delta);
    if (sign === 0) return movedPair(items, percent, index);
    const counts = items
      .slice(Math.max(0, index - REACH), index + REACH)
      .filter(({ kind, sentence }) => kind === "count" && Math.abs(sentence - percent.sentence) <= 1);
    const printed = { units: sign * percent.figure.units, decimals: percent.figure.decimals };
    const own = counts.filter(({ sentence }) => sentence === percent.sentence);
    const earlier = counts.filter(({ sentence }) => sentence === percent.sentence - 1);
    const found = statedGrowth(sinceBefore(own, earlier), percent, printed) ?? impliedGrowth(counts, printed, percent);
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
  return [growth(before, after, percent, { units: sign * percent.figure.units, decimals: percent.figure.decimals })];
}

function growth(before: Item, after: Item, percent: Item, printed: FixedDecimal): Relation {
  const outcome = checkGrowth(before.figure, after.figure, printed);
  return { kind: "growth", base: before, operands: [before, after, percent], outcome };
}

/**
 * The counts that the sentence compares: "from X to Y", or a base by its words and the counts that may have grown from it. Wrong only
 * if none of them gives the percentage, and the sentence leaves one, or one is near.
 */
function statedGrowth(counts: readonly Item[], percent: Item, printed: FixedDecimal): Relation[] | undefined {
  const pairs = statedPairs(counts);
  if (pairs.length === 0) return undefined;
  const relations = pairs.map(([before, after]) => growth(before, after, percent, printed));
  const held = relations.find(({ outcome }) => outcome.outcome.startsWith("pass"));
  if (held !== undefined) return [held];
  if (percent.bound !== undefined) return [];
  const near = relations[pairs.findIndex((pair) => isNear(pair, percent))];
  const [[before, after] = []] = pairs;
  const ratio = before === undefined || after === undefined ? 1 : after.value / before.value;
  const only = relations.length === 1 && ratio > 0.1 && ratio < 10 ? relations[0] : near;
  return only === undefined ? [] : [only];
}

/** What follows a percentage without the words that lead to the next one: "or 84 %, down 7 %". */
function ownWords(percent: Item, next: Item | undefined): Item {
  if (next?.kind !== "percent" || next.sentence !== percent.sentence) return percent;
  return { ...percent, after: percent.after.replace(/[,،;؛][^,،;؛]*$/, "") };
}

/** A base alone in its sentence, "an increase of 9 % on the 2,104 of the quarter before", is that of the only count of the sentence before. */
function sinceBefore(own: readonly Item[], earlier: readonly Item[]): readonly Item[] {
  const [base] = own;
  return base !== undefined && own.length === 1 && earlier.length === 1 && isBase(base) ? [...earlier, base] : own;
}

function statedPairs(counts: readonly Item[]): readonly (readonly [Item, Item])[] {
  const fromTo = counts.flatMap((second, index): (readonly [Item, Item])[] => {
    const first = counts[index - 1];
    const moved =
      first !== undefined &&
      isAlike(first, second) &&
      ((FROM.test(first.before) && TO.test(second.before)) || (WAS.test(first.before) && NOW.test(second.before)));
    return moved ? [[first, second]] : [];
  });
  const moved = new Set(fromTo.flat());
  const free = counts.filter((count) => !moved.has(count) && !BY_HOW_MUCH.test(count.before));
  const compared = free
    .filter(isBase)
    .flatMap((base) =>
      free
        .filter((after) => after !== base && !isBase(after) && !OF_WHICH.test(after.before) && isAlike(base, after))
        .map((after) => [base, after] as const),
    );
  return [...fromTo, ...compared];
}

function isNear([before, after]: readonly [Item, Item], percent: Item): boolean {
  return Math.abs(Math.abs((100 * after.value) / before.value - 100) - percent.value) <= 3;
}

/** The clause of the number itself names it as that of another period; a part of the other number is none. */
function isBase({ before }: Item): boolean {
  if (OF_WHICH.test(before)) return false;
  return BASE.test(before) || COMPARISON.test(clauseBefore(before));
}

/** Two counts nearby that give the percentage, though no words tie them. */
function impliedGrowth(counts: readonly Item[], printed: FixedDecimal, percent: Item): readonly Relation[] {
  for (const before of counts)
    for (const after of counts) {
      if (before === after || !isAlike(before, after)) continue;
      const found = growth(before, after, percent, printed);
      if (found.outcome.outcome.startsWith("pass")) return [found];
    }
  return [];
}

/** The difference right before a percentage that says the same: "an increase of 1,204, or 4.7 %", "by 800 (12 %)". */
function tiedDelta(items: readonly Item[], percent: Item, index: number): Item | undefined {
  const previous = items[index - 1];
  const said = AT_ONCE.test(percent.before) || SAME.test(percent.before);
  const tied = previous?.kind === "count" && previous.sentence === percent.sentence && said;
  return tied && (BY_HOW_MUCH.test(previous.before) || MORE.test(previous.after)) ? previous : undefined;
}
