import { foldText } from "../../../language/foldText.js";
import type { FigureReading } from "../../../language/reading/FigureReading.js";
import { clauseAfter } from "../clauses/clauseAfter.js";
import { clauseBefore } from "../clauses/clauseBefore.js";
import { lineAbove } from "../clauses/lineAbove.js";
import { FEWEST } from "../clauses/rankCues.js";
import { saysNothingElse } from "../clauses/saysNothingElse.js";
import { HIGHEST, MEAN, ONLY, OPEN, THUS } from "../passage/cues.js";
import { figuresWithin } from "../passage/figuresWithin.js";
import { otherPeriods } from "../passage/otherPeriods.js";
import { fails } from "../relations/fails.js";
import { holds } from "../relations/holds.js";
import { isCount } from "../relations/isCount.js";
import { nearby } from "../relations/nearby.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { relateBound } from "../relations/relateBound.js";
import { runsOf } from "../relations/runsOf.js";
import { sumOf } from "../relations/sumOf.js";
import type { Reading } from "../sums/Reading.js";
import { isMeanOfAll } from "./isMeanOfAll.js";
import { isMeanOfOthers } from "./isMeanOfOthers.js";
import { measuresOf } from "./measuresOf.js";

const OVERALL = /(?<![a-zء-ي])(?:overall|on the whole|as a whole|عموما|اجمالا|(?:بشكل|بوجه|بصفه) عام[ه]?)(?![a-zء-ي])/;
/** "Of the four sectors", with nothing that says of which of them. */
const NOUN_BEHIND = /^ [a-z-]+(?:,| (?:was|is|stood|reached|came)(?![a-z])|\s*$)/;
const NOUN_BEFORE = /(?<![ء-ي])[وفبل]?ال[ء-ي]+ $/;
const NO_MORE = /^\s*(?:[،,]|$|(?:بلغ|هو|نحو|حوالي)(?![ء-ي]))/;
/** One waits for many things, which the words of the groups must not name. */
const WAIT = /(?<![a-z])wait(?:s|ed|ing)?(?![a-z])|انتظا?ر/;
const LEAD = 24;
/** How many sentences may part a mean from what it is the mean of. */
const REACH = 3;
/** No list of groups is longer, and no more counts stand near. */
const MOST = 40;

/**
 * Finds a mean that lies beyond all the groups that the text gives of the same measure: "71.9 % in town, 74.8 % in the country,
 * 77.2 % overall". Whatever the sizes of the groups, it has to lie between. That these groups are all is said by their number
 * before the mean ("of the four sectors"), by their sizes, which add to the largest count near, or by "so" before the mean.
 */
export function findOutlyingMeans(reading: Reading): readonly Relation[] {
  const { text, items, others, figures } = reading;
  const percents = items.filter(({ kind }) => kind === "percent");
  const scores = [...items, ...others]
    .filter(({ kind, figure }) => kind === "count" && figure.decimals > 0)
    .sort((a, b) => a.start - b.start);
  return [percents, scores].flatMap((all) =>
    all.flatMap((mean, at): readonly Relation[] => {
      const isCalled = isMean(mean, mean.before);
      if (!isCalled && !isMean(mean, mean.after)) return [];
      const [before, after] = [
        runsOf(all.slice(Math.max(0, at - MOST), at), goesOn).at(-1),
        runsOf(all.slice(at + 1, at + 1 + MOST), goesOn)[0],
      ];
      return [before, after].flatMap((groups = []) => {
        const areTold = isCounted(groups, mean) || areSized(groups, mean) || isDrawn(groups, mean);
        const areAll = (isCalled && areTold) || isMeanOfAll(reading, groups, mean);
        return areAll && areOf(groups, mean) && isOneMeasure(groups, mean) ? beyond(groups, mean) : [];
      });
    }),
  );

  /** The words before the mean give the number of the groups. */
  function isCounted(groups: readonly Item[], mean: Item): boolean {
    const isNumber = (figure: FigureReading) =>
      "value" in figure && figure.value === groups.length && figure.kind !== "percent";
    const numbersIn = (from: number, to: number) => figuresWithin(figures, from, to).filter(isNumber);
    const isOfNoun = ({ span }: FigureReading) =>
      NOUN_BEHIND.test(foldText(text.slice(span.end, mean.start))) ||
      (NOUN_BEFORE.test(foldText(text.slice(Math.max(0, span.start - LEAD), span.start))) &&
        NO_MORE.test(foldText(text.slice(span.end, mean.start))));
    if (groups.length < 3) return false;
    if (numbersIn(mean.start - mean.before.length, mean.start).some(isOfNoun)) return true;
    return ONLY.test(mean.after) && numbersIn(mean.end, groups[0]?.start ?? 0).length > 0;
  }

  /** The counts right behind the groups, which are their sizes, add to the largest count near. */
  function areSized(groups: readonly Item[], mean: Item): boolean {
    const sizes = groups.flatMap((group) => {
      const next = nearby(items, group.end, 1).find(({ start }) => start >= group.end);
      return next !== undefined && isCount(next) && next.sentence === group.sentence ? [next] : [];
    });
    const near = nearby(items, mean.start, MOST).filter(
      (item) => isCount(item) && Math.abs(item.sentence - mean.sentence) <= REACH,
    );
    const most = Math.max(0, ...near.map(({ value }) => value));
    return sizes.length === groups.length && new Set(sizes).size === sizes.length && sumOf(sizes) === most;
  }

  /** Groups of the same time, none of which is the first or the last of more. */
  function areOf(groups: readonly Item[], mean: Item): boolean {
    const [first] = groups;
    if (first === undefined || groups.length < 2) return false;
    const isPlain = (group: Item) =>
      group.bound === undefined &&
      group.signed !== true &&
      group.figure.decimals <= mean.figure.decimals + 1 &&
      (group.noun === undefined || mean.noun === undefined || group.noun === mean.noun) &&
      !otherPeriods(figures, mean, group) &&
      !isMeanOfOthers(group) &&
      ![MEAN, HIGHEST, FEWEST, OPEN].some((cue) => cue.test(clauseBefore(group.before)));
    const isBeside = groups.some(({ sentence, listed }) => listed || Math.abs(sentence - mean.sentence) <= REACH);
    return isBeside && groups.every(isPlain);
  }

  function isOneMeasure(groups: readonly Item[], mean: Item): boolean {
    const [first] = groups;
    const isOne = groups.some(({ sentence, start }) => sentence === mean.sentence && start < mean.start);
    const own = `${isOne ? clauseBefore(mean.before) : mean.before} ${clauseAfter(mean.after)}`;
    const theirs = groups.map(({ before, after }) => `${before} ${after}`);
    const words = [first?.listed ? lineAbove(text, first) : "", ...theirs].join(" ");
    // Groups that are told right behind it, in its own sentence, need not name it again.
    const isNext = first?.sentence === mean.sentence && first.start > mean.end;
    const named = measuresOf(words);
    if (mean.kind === "count" && [own, words].every((said) => WAIT.test(said)))
      return saysNothingElse(first?.before ?? "", `${mean.before} ${mean.after}`);
    return (named.length === 0 && isNext) || named.some((measure) => measure.test(own));
  }
}

function isMean(item: Item, words: string): boolean {
  return (
    item.bound === undefined &&
    item.signed !== true &&
    !isMeanOfOthers(item) &&
    (MEAN.test(words) || OVERALL.test(words))
  );
}

/** One sentence gives the groups, or neighbouring rows do. */
function goesOn(last: Item, next: Item): boolean {
  if (!last.listed && !next.listed) return last.sentence === next.sentence;
  return last.listed && next.listed && next.line - last.line === 1;
}

/** The sentence of three groups or more ends with their mean: "…, so the average was". */
function isDrawn(groups: readonly Item[], mean: Item): boolean {
  const isOne = groups.every(({ sentence, start }) => sentence === mean.sentence && start < mean.start);
  return groups.length > 2 && isOne && THUS.test(clauseBefore(mean.before));
}

/** Nothing where the mean is the sum of the groups: one waits at each of three desks on one visit. */
function beyond(groups: readonly Item[], mean: Item): readonly Relation[] {
  const sorted = [...groups].sort((a, b) => a.value - b.value);
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (least === undefined || most === undefined || holds(relate("sum", groups, mean))) return [];
  return [relateBound("extreme", most, ">=", mean), relateBound("extreme", least, "<=", mean)].filter(fails);
}
