import type { FigureReading } from "../../../language/reading/FigureReading.js";
import { isAlike } from "../clauses/isAlike.js";
import { mayBeSame } from "../clauses/mayBeSame.js";
import { rootsOf } from "../clauses/rootsOf.js";
import { figuresWithin } from "../passage/figuresWithin.js";
import { onlyOne } from "../relations/onlyOne.js";
import type { Item, Pair, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { growthIn } from "./growthIn.js";
import { mayGrowBy } from "./mayGrowBy.js";

/** So many sentences and lines around a change. */
const REACH = 6;
/** What a count is one of: "977 such complaints". */
const NOUN = /^ (?:such )?[a-zء-ي]{3,}/;
/** Over how long a change is: "within just six years", `خلال ست سنوات`. */
const SPAN =
  /(?<![a-z])(?:within|in|over|during)(?: [a-z]+){0,3}(?: \d+)? years(?![a-z])|(?<![ء-ي])[وف]?(?:خلال|في|مدي|مدار)(?: [ء-ي]+){0,2}(?: \d+)?(?: [ء-ي]+)? (?:سنوات|اعوام|سنه|عاما?|سنتين|عامين)(?![ء-ي])/;
/** Of less, what is told as a growth may be another one. */
const MULTIPLE = 200;
const LEAST = 100;
/** A change that is told roughly is not further off than this share of it. */
const FAR = 0.1;

/**
 * The growth, over so many years, of the two counts of the noun told with it that a sentence nearby gives of times so far apart; or that one of
 * two counts is a multiple of the other, and told as growth: "up 575 %. There were 977 complaints, and now there are 5,620".
 */
export function spannedGrowth(
  counts: readonly Item[],
  growth: Item,
  figures: readonly FigureReading[],
): readonly Relation[] {
  const words = `${growth.before} ${growth.after}`;
  const roots = new Set(rootsOf(words));
  const near = counts.filter(({ sentence }) => Math.abs(sentence - growth.sentence) <= REACH);
  if (near.some(({ sentence }) => sentence === growth.sentence) || growth.figure.units < 0) return [];
  const pairs = near.flatMap((after, at) =>
    near.slice(0, at).flatMap((before): Pair[] => {
      const isRisen = after.value > before.value && isAlike(before, after) && mayBeSame(before, after);
      const isNamed = [before, after]
        .flatMap((count) => rootsOf(NOUN.exec(count.after)?.[0] ?? ""))
        .some((root) => roots.has(root));
      return isRisen && isNamed ? [[before, after]] : [];
    }),
  );
  const over = onlyOne(
    figuresWithin(figures, growth.start - growth.before.length, growth.end + growth.after.length).filter(
      (figure) => "noun" in figure && figure.noun === "year",
    ),
  );
  const years = over !== undefined && "value" in over && SPAN.test(words) ? over.value : undefined;
  const spanned = onlyOne(pairs.filter(([before, after]) => isSpan(before, after)));
  const isWrong = spanned !== undefined && !mayGrowBy(spanned, growth) && isFar(spanned);
  const meant = isWrong ? spanned : pairs.find(isMultiple);
  return meant === undefined ? [] : [relate("growth", meant, growth)];

  function isSpan(before: Item, after: Item): boolean {
    const [from, to] = [before, after].map((count) => yearBefore(count, figures));
    return before.sentence === after.sentence && from !== undefined && to !== undefined && to - from === years;
  }

  function isFar(pair: Pair): boolean {
    return Math.abs(growthIn(...pair) - growth.value) > FAR * growth.value;
  }

  function isMultiple(pair: Pair): boolean {
    const [before, after] = pair;
    const off = Math.abs((100 * after.value) / before.value - growth.value) * 10 ** growth.figure.decimals;
    const isPlain = pair.every(({ value, bound }) => value >= LEAST && bound === undefined);
    return growth.value >= MULTIPLE && growth.bound === undefined && isPlain && off <= 0.5;
  }
}

/** The year that is told right before a count. */
function yearBefore({ start, before }: Item, figures: readonly FigureReading[]): number | undefined {
  const last = figuresWithin(figures, start - before.length, start).findLast((figure) => "period" in figure);
  const year = last !== undefined && "period" in last ? /^\d{4}/.exec(last.period)?.[0] : undefined;
  return year === undefined ? undefined : Number(year);
}
