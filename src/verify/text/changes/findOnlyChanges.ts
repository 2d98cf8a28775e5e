import type { Span } from "../../../model/Finding.js";
import { clauseAfter } from "../clauses/clauseAfter.js";
import { clauseBefore } from "../clauses/clauseBefore.js";
import { clauseOf } from "../clauses/clauseOf.js";
import { directionOf } from "../clauses/directionOf.js";
import { isDifference } from "../clauses/isDifference.js";
import { isIncrement } from "../clauses/isIncrement.js";
import { isPart } from "../clauses/isPart.js";
import { isRestated } from "../clauses/isRestated.js";
import { mayBeSame } from "../clauses/mayBeSame.js";
import { says } from "../clauses/says.js";
import { tellsChange } from "../clauses/tellsChange.js";
import { EARLIER, MEAN, PLANNED } from "../passage/cues.js";
import { fails } from "../relations/fails.js";
import { holds } from "../relations/holds.js";
import { isCount } from "../relations/isCount.js";
import { isLimit } from "../relations/isLimit.js";
import { nearby } from "../relations/nearby.js";
import { onlyOne } from "../relations/onlyOne.js";
import type { Item, Pair, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { withSign } from "../relations/withSign.js";
import type { Unsummed } from "../sums/Reading.js";
import { growthIn } from "./growthIn.js";
import { isOfOtherCounts } from "./isOfOtherCounts.js";
import { onlyPair } from "./onlyPair.js";
import { signOfWords } from "./signOfWords.js";

const REACH = 8;
/** What was not closed of a time before is none that changed. */
const CARRIED = /(?<![a-z])(?:brought|carried) (?:forward|over)|(?<![ء-ي])(?:ال)?(?:مرحل|مدور)[ء-ي]*/;
/** Some of a number. */
const ONLY = /(?<![a-zء-ي])(?:alone|only|وحده[اام]?|فقط)(?![a-zء-ي])/;
/** A percentage that is told roughly may be so many points off. */
const ROUGHLY = /(?:almost|nearly|about|around|some|roughly|close to|approximately|نحو|حوالي|قرابه|زهاء|ما يقارب)\s*$/;
const NEAR = 3;
/** The change of a time before: "after an increase of 38 %". */
const AFTER = /(?<![a-zء-ي])(?:after|following|بعد|عقب)(?: an?)?(?: [a-zء-ي]+){0,2}(?: (?:of|by|بنسبه))?\s*$/;
/** Of each time, of some of them, of another base or of more than two. */
const OTHERWISE =
  /(?<![a-zء-ي])(?:each|every|annually|a (?:year|month|week|day)(?! (?:ago|earlier|before))|per year|on average|respectively|points?|target[a-z]*|سنويا|متوسط|نقط[هت]|نقاط|علي التوالي|لكل|شهريا)(?![a-zء-ي])/;

/** Finds changes, as percentages or counts, of the only two counts around that are one thing at two times, whose words name nothing else. */
export function findOnlyChanges({ items, figures }: Unsummed, known: ReadonlySet<Span>): readonly Relation[] {
  const judged = new Set([...known].map(({ start }) => start));
  return items.flatMap((change, index): readonly Relation[] => {
    if (judged.has(change.start) || isLimit(change) || change.kind === "points") return [];
    const clause = `${clauseBefore(change.before)} ${clauseAfter(change.after)}`;
    if (AFTER.test(change.before) || change.figure.decimals > 2 || change.value < 1) return [];
    if (OTHERWISE.test(clause) || PLANNED.test(clause)) return [];
    const isPercent = change.kind === "percent";
    const sign = directionOf(change, undefined, items[index - 1]) || signOfWords(change);
    if (sign === 0 || !(isPercent || isDifference(change, items[index - 2]))) return [];
    const near = nearby(items, change.start, REACH).filter((item) => item !== change);
    const counts = near.filter(
      (item) =>
        isCount(item) &&
        item.bound === undefined &&
        !isIncrement(item) &&
        !isPart(item) &&
        !isRestated(item, change) &&
        !says(item, CARRIED),
    );
    const times = isPercent && sign > 0 ? timesTold(change, items[index - 1], counts) : undefined;
    if (times !== undefined) return [times];
    const pair = onlyPair(change, sign, counts, figures);
    if (pair === undefined || isOfOtherCounts(change, pair, figures)) return [];
    const others = near.filter(
      (item) => item.kind === "percent" && item.sentence === change.sentence && tellsChange(item.before),
    );
    if (others.length > 0) return [];
    const [base, after] = pair;
    if (pair.some(({ figure }) => figure.decimals > 0) || PLANNED.test(`${clauseOf(base)} ${clauseOf(after)}`))
      return [];
    const said = `${clauseOf(base)} ${clauseOf(after)}`;
    if (EARLIER.test(clauseAfter(change.after))) return [];
    if (ONLY.test(said) || MEAN.test(said)) return [];
    // "400 complaints, up 12 %; in 2022 there were 460": the change that led to the first.
    if (items[index - 1] === base && after.start > change.start) return [];
    const isInside = (item: Item) => isCount(item) && item.sentence === change.sentence && !pair.includes(item);
    if (!isPercent && (change.figure.decimals !== 0 || near.some(isInside))) return [];
    if (isPercent && ROUGHLY.test(change.before) && Math.abs(growthIn(base, after) - change.value) <= NEAR) return [];
    // The wrong way is told by the direction.
    if (after.value < base.value !== sign < 0 && change.kind === "percent") return [];
    const found = relationOf(pair, change, sign);
    const turned = relationOf([pair[1], pair[0]], change, sign);
    if (isPercent && holds(turned)) return [];
    return fails(found) && !fitsOther(change, pair, counts) ? [found] : [];
  });
}

/** The growth that is told by the percentage that the later number is of the earlier: "from 92 to 490, an increase of 533 %". */
function timesTold(change: Item, after: Item | undefined, counts: readonly Item[]): Relation | undefined {
  if (after === undefined || !counts.includes(after) || after.sentence !== change.sentence || change.value < 200)
    return;
  const before = counts.filter(({ start, sentence }) => start < after.start && after.sentence - sentence <= 1);
  const growth = withSign(change, 1);
  if (before.some((base) => holds(relate("growth", [base, after], growth)))) return;
  const base = onlyOne(
    before.filter((count) => mayBeSame(count, after) && holds(relate("share", [after, count], change))),
  );
  return base && relate("growth", [base, after], growth);
}

function relationOf(pair: Pair, change: Item, sign: number): Relation {
  const [before, after] = pair;
  if (change.kind === "percent") return relate("growth", pair, withSign(change, sign));
  const [high, low] = after.value < before.value ? [before, after] : [after, before];
  return { ...relate("difference", [high, low], change), base: before };
}

/** Whether the number is what another two of the counts around give, or a share or difference of other kinds. */
function fitsOther(change: Item, pair: Pair, counts: readonly Item[]): boolean {
  const near = counts.filter(({ sentence }) => Math.abs(sentence - change.sentence) <= 2);
  const off = 0.51 * 10 ** -change.figure.decimals;
  return near.some((before) =>
    near.some((after) => {
      if (before === after || (pair.includes(before) && pair.includes(after))) return false;
      const made = change.kind === "percent" ? growthIn(before, after) : Math.abs(before.value - after.value);
      return Math.abs(made - change.value) <= off;
    }),
  );
}
