import type { FigureReading } from "../../../language/reading/FigureReading.js";
import { COMPARISON, EARLIER } from "../passage/cues.js";
import { figuresWithin } from "../passage/figuresWithin.js";
import { onlyOne } from "../relations/onlyOne.js";
import type { Item, Pair } from "../relations/Relation.js";
import { clauseAfter } from "./clauseAfter.js";
import { clauseBefore } from "./clauseBefore.js";
import { isAlike } from "./isAlike.js";
import { mayBeSame } from "./mayBeSame.js";
import { yearOf } from "./yearOf.js";

/** Further apart, two counts are seldom one thing at two times. */
const FAR = 3;
const REACH = 60;
/** From a time to the number right behind it: "in May 368", "(2022: 602". */
const BESIDE = 3;
/** What stands before is of the number before: "4,200 in 2022 and 4,830". */
const AND = /(?<![a-zء-ي])(?:and|و)\s*$/;
/** The count is what another is compared with. */
const BASE =
  /(?<![a-zء-ي])(?:عوض|بدلا? من|بعد(?:ما| ان)?(?: [ء-ي]+){0,3}|بينما(?: [ء-ي]+)?|في حين(?: [ء-ي]+)?|من|عن|كانت?(?: [ء-ي]+){0,2}|whereas(?: [a-z]+){0,5}|where|while(?: [a-z]+){0,5}|instead of|after|(?<!hear[ds]? )from|than|as against|exceeded)(?: the)?\s*\(?$/;
/** The time of the count lies behind that of the other. */
const LATER =
  /(?<![a-zء-ي])(?:(?:ال)?(?:تالي|لاحق|مقبل|حالي|جاري)[هةا]?|هذ[اه] (?:ال)?(?:عام|سنه|شهر|ربع)|(?:the )?(?:following|next|current) (?:year|month|quarter|week)|this (?:year|month|quarter|week)|now|then|later|ثم|[فو]?(?:اصبح|صار|غد)ت?|بات)(?![a-zء-ي])/;
/** What follows is said of the next number. */
const NEXT =
  /\(|(?<![a-zء-ي])(?:بعد(?:ما)?|بينما|في حين|مقابل|مقارنه|عوض|وكان[ء-ي]*|while|whereas|where|against|versus|compared|from|than|after)(?![a-zء-ي])/;
/** The time of the next number: "300 complaints and in 2023 there were". */
const OF_NEXT = /(?<![a-zء-ي])(?:(?:and|while|but) (?:in|for)|و(?:في|خلال)) .*/s;
/** The clause says more of the time before it: "in 2022-23, when they issued". */
const RELATIVE = /[,،]\s*(?:when|which|where|الذي|التي|حيث|حين|اذ)(?![a-zء-ي])[^,،;؛.]*$/;
/** "In 2016, the authority took": the time that a sentence begins with. */
const LEADING = /^\s*(?:in|during|[وف]?في|خلال) [^,،;؛.]{1,30}/;
const IN = /^(?: [a-zء-ي]+)? (?:in|during|for|في|خلال) [^,،;؛.]{1,20}/;
/** A month as it is read, without its year and with it. */
const MONTH = /^\d\d$/;
const DATED = /^\d{4}-\d\d$/;

interface Time {
  readonly year: number | undefined;
  /** The months, quarters, halves and years that it names. */
  readonly periods: readonly string[];
  readonly isEarlier: boolean;
  readonly isLater: boolean;
}

/** The only two counts of some that are one thing at two times, the earlier one first. */
export function timedPair(counts: readonly Item[], figures: readonly FigureReading[], far = FAR): Pair | undefined {
  const times = counts.map((count, at) => timeOf(count, counts[at + 1], figures));
  const pairs = counts.flatMap((second, at) =>
    counts.slice(0, at).flatMap((first, index): Pair[] => {
      if (!isOneThing(first, second, far)) return [];
      const order = orderOf(times[index], times[at]);
      return order === 0 ? [] : order < 0 ? [[first, second]] : [[second, first]];
    }),
  );
  return onlyOne(pairs);
}

function isOneThing(first: Item, second: Item, far: number): boolean {
  return (
    mayBeSame(first, second) &&
    isAlike(first, second) &&
    first.value <= far * second.value &&
    second.value <= far * first.value
  );
}

/** Negative where the first is the earlier one, 0 where nothing tells the times apart. */
function orderOf(first: Time | undefined, second: Time | undefined): number {
  if (first === undefined || second === undefined) return 0;
  if (first.year !== undefined && second.year !== undefined && first.year !== second.year)
    return first.year - second.year;
  if (first.isEarlier !== second.isEarlier) return first.isEarlier ? -1 : 1;
  if (first.isLater !== second.isLater) return first.isLater ? 1 : -1;
  const [one] = first.periods;
  const [other] = second.periods;
  if (one === undefined || other === undefined || first.periods.some((period) => second.periods.includes(period)))
    return 0;
  // "In September 2021, in December": of the same year.
  const isSame = [one, other].some((period) => MONTH.test(period)) && [one, other].some((period) => DATED.test(period));
  if (isSame) return one.slice(-2) < other.slice(-2) ? -1 : 1;
  return one < other ? -1 : 1;
}

/** When a count was, by the words right before it, those behind it, those of its clause, or those that its sentence begins with. */
function timeOf(count: Item, next: Item | undefined, figures: readonly FigureReading[]): Time {
  const { start, end, before } = count;
  const behind = (clauseAfter(count.after).split(NEXT)[0] ?? "").replace(OF_NEXT, "").slice(0, REACH);
  const lead = (RELATIVE.test(before) ? before : clauseBefore(before)).slice(-REACH);
  const found = (from: number, to: number) =>
    figuresWithin(figures, from, to).flatMap((figure) => ("period" in figure ? [figure] : []));
  const leading = found(start - lead.length, start);
  const last = found(start - REACH / 2, start).at(-1);
  const isOfOther = AND.test(before) || isTimedBehind(count, figures);
  const touching = last !== undefined && start - last.span.end <= BESIDE && !isOfOther ? [last] : [];
  const after = found(end, end + behind.length).filter(
    ({ span }) =>
      next === undefined || next.start - span.end > BESIDE || AND.test(next.before) || isTimedBehind(next, figures),
  );
  const first = found(start - before.length, start - before.length + (LEADING.exec(before)?.[0].length ?? 0));
  const [told = []] = [touching, after, leading, first].filter((periods) => periods.length > 0);
  const years = told.flatMap(({ period }) => /^\d{4}/.exec(period)?.[0] ?? []);
  const year = new Set(years).size > 1 ? undefined : (years[0] ?? yearOf({ ...count, before: lead }));
  return {
    year: year === undefined ? undefined : Number(year),
    periods: told.map(({ period }) => period),
    isEarlier: BASE.test(before) || COMPARISON.test(lead) || EARLIER.test(behind) || EARLIER.test(lead),
    isLater: LATER.test(lead) || LATER.test(behind),
  };
}

/** A comma parts a count from the time before it, and its own stands behind it: "6,087 in May 2021, 3,759 in June". */
function isTimedBehind({ end, before, after }: Item, figures: readonly FigureReading[]): boolean {
  const behind = /[,،]\s*$/.test(before) ? IN.exec(after)?.[0] : undefined;
  return behind !== undefined && figuresWithin(figures, end, end + behind.length).some((figure) => "period" in figure);
}
