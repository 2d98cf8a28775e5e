import { nounsIn } from "../../../language/nounsIn.js";
import { isTimeUnit } from "../../../language/reading/isTimeUnit.js";
import { isYearText } from "../../../language/reading/isYearText.js";
import { isFromTo } from "../clauses/isFromTo.js";
import { BY_HOW_MUCH, COMPARISON, CONTRAST, EARLIER, TO } from "../passage/cues.js";
import { figuresWithin } from "../passage/figuresWithin.js";
import type { Passage } from "../passage/Passage.js";
import { fails } from "../relations/fails.js";
import { isCount } from "../relations/isCount.js";
import { nearby } from "../relations/nearby.js";
import type { Item, Pair, Relation } from "../relations/Relation.js";

/** A percentage of those who: "(47 % answered)", "73 % of which were answered". */
const OWN =
  /^\s*(?:of (?:which|whom|them|these)(?![a-z])|(?!compared|based|followed|recorded|reported)[a-z]+(?:ed|met|lost)\s*[).,;])/;
/** Where a number was called: "85 calls were made to 1538". */
const CALLED = /(?<![a-z])(?:received|taken|answered|made|calls|came(?: in)?) (?:on|to) $/;
const CODE = 6;
/** "Less than a quarter" tells no fall. */
const FRACTION = /(?<![a-z])(?:less|more|fewer) than (?:a|an|one|half|two|three)(?![a-z])/;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;
/** So many numbers back, in its sentence, a number may have its subject. */
const BACK = 4;
/** A percentage of other kind than a change: "the closure rate was 82 %". */
const RATE =
  /(?<![ء-ي])[وف]?(?:ال)?نسبه (?!(?:ال)?(?:زياد|ارتفاع|نمو|انخفاض|تراجع|تغير|تغيير|هبوط|نقص|تحسن))[ء-ي]+|(?<![ء-ي])(?:ال)?رضا(?![ء-ي])|(?<![a-z])satisfaction(?![a-z])|(?<!(?:growth|increase|the|a|this) )(?<![a-z])rate (?:was|is|of|at|stood at|reached|came to)/;
/** The change of an earlier time: "the year before it had risen by 8 %". */
const FORMERLY =
  /(?<![a-z])(?:in|during) the (?:previous|preceding|prior) (?:year|quarter|month)|(?<![a-z])had (?:already |itself |themselves )?(?:risen|fallen|grown|increased|decreased|dropped|climbed)|(?<![ء-ي])[وف]?(?:في|خلال) (?:ال)?(?:عام|سنه|ربع|شهر) (?:ال)?(?:سابق|ماضي|منصرم)ه?(?: |$)|(?<![ء-ي])[وف]?كان(?:ت)? (?:[ء-ي]+ ){0,2}قد (?:ارتفع|انخفض|زاد|نما|تراجع)/;
/** Who did something, and what measures. */
const NO_THINGS: readonly string[] = ["entity", "branch", "service", "operation", "time", "percentage-point"];
/** The change is one of comparable numbers, which are not those told. */
const BASIS =
  /^[^.;\d]{0,40}(?<![a-z])(?:on an? (?!annual|yearly|year[- ]on[- ]year)[a-z -]{2,30} basis|like[- ]for[- ]like|same[- ]store)(?![a-z])/;
const OF = /^\s*(?:\)\s*)?(?:of|من)(?![a-zء-ي])/;
/** Before a year that a change is since, and no count: "rose by 8 % from 2005 to 41 calls". */
const SINCE = /(?<![a-z])(?:from|since|with) $|(?<![ء-ي])(?:من|منذ|عن|بعام|عام|سنه) $/;
const TILL = /^\s*(?:to|الي)\s*$/;

/**
 * Whether the numbers of a change that fails are of one thing, as far as the words say: the two counts of the subject and the time of their percentage, both ends of a
 * direction values of one measure; a percentage behind what has moved, "from 2,500 to 2,555 (2.2 %)", is no share, and a difference of two counts beside it none of two others.
 */
export function isOfOneThing({ items, figures }: Pick<Passage, "items" | "figures">): (relation: Relation) => boolean {
  const places = new Map(items.map((item, at) => [item.start, at]));
  return (relation) => {
    if (!fails(relation)) return true;
    const [one, other, change] = relation.operands.map(({ start }) => items[places.get(start) ?? items.length]);
    if (one === undefined || other === undefined) return true;
    if (relation.kind === "direction") return isDirectionOf([one, other]);
    if (change === undefined) return true;
    if (relation.kind === "share") return !hasMoved(one, change);
    if (relation.kind !== "difference" && relation.kind !== "growth") return true;
    if ([one, other].some((count) => isSetAgainst(count, change))) return false;
    return relation.kind === "difference" ? !isGiven(change, [one, other]) : isChangeOf([one, other], change);
  };

  /** Whether two numbers are what rose or fell: no year, no number to call, and none that a time parts, "the 700 calls took 6 days, down from 30". */
  function isDirectionOf([from, to]: Pair): boolean {
    const [first, last] = from.start < to.start ? [from, to] : [to, from];
    const isParted = figuresWithin(figures, first.end, last.start).some(
      ({ kind }) => kind === "count" || kind === "number",
    );
    const isCalled = [from, to].some(({ start, end, before }) => end - start < CODE && CALLED.test(before));
    const isFraction = FRACTION.test(`${first.after} ${last.before}`);
    return from.kind === to.kind && !isYear(from) && !isYear(to) && !isParted && !isCalled && !isFraction;
  }

  function isChangeOf(pair: Pair, change: Item): boolean {
    const [base, after] = pair;
    if (!pair.every(isCount)) return true;
    // "By 23 % to 5,578 in 2018, then by 30 % to 7,240": it led to the first of the two.
    if (change.end <= base.start && base.start < after.start && TO.test(base.before)) return false;
    const clause = change.sentence === after.sentence ? change.before.replace(/^[^,،;؛]*/, "") : change.before;
    if (pair.every(({ start }) => start < change.start) && FORMERLY.test(clause)) return false;
    const last = items[(places.get(change.start) ?? 0) - 1];
    // "Fell from 110 to 94 (47 % answered)"
    if (OWN.test(change.after) || BASIS.test(change.after)) return false;
    const isOfRate = last?.kind === "percent" && last.sentence === change.sentence && RATE.test(last.before);
    if (isOfRate || RATE.test(change.before) || pair.some(isYear)) return false;
    const [own, one, other] = [change, base, after].map(subjectOf);
    // "We took 2,154 tickets. Calls fell by 341 (10.4 %)": by so many, it is of the same.
    if (BY_HOW_MUCH.test(base.before) && areApart(one, other)) return false;
    return !areApart(own, [...(one ?? []), ...(other ?? [])]);
  }

  /** Whether a count right before a percentage is what the one before it rose or fell to. */
  function hasMoved(part: Item, percent: Item): boolean {
    const at = places.get(part.start) ?? 0;
    const from = items[at - 1];
    return from !== undefined && isFromTo(from, part) && items[at + 1] === percent && !OF.test(percent.after);
  }

  /** Whether another two counts of its sentence differ by just so many. */
  function isGiven(change: Item, pair: Pair): boolean {
    const near = nearby(items, change.start, BACK).filter(
      (item) => item !== change && isCount(item) && item.sentence === change.sentence,
    );
    return near.some((one) =>
      near.some((other) => one.value - other.value === change.value && !(pair.includes(one) && pair.includes(other))),
    );
  }

  /** What is named before a number, or else before those that its sentence has before it. */
  function subjectOf(item: Item): readonly string[] {
    const at = places.get(item.start) ?? 0;
    for (let place = at; place > Math.max(-1, at - BACK); place--) {
      const other = items[place];
      if (other === undefined || other.sentence !== item.sentence) break;
      const named = [...nounsIn(other.before), ...(other.noun === undefined ? [] : [other.noun])].filter(isThing);
      if (named.length > 0) return named;
    }
    return [];
  }
}

/** Whether a count behind a change is one of something else that the sentence sets against it: "272 fewer than in 2013, while the large banks had 7,443". */
function isSetAgainst({ start, before, after }: Item, change: Item): boolean {
  const lead = CONTRAST.exec(before);
  const words = `${before.slice(lead?.index)} ${after}`;
  return start > change.start && lead !== null && ![COMPARISON, EARLIER, YEAR].some((cue) => cue.test(words));
}

function isThing(noun: string): boolean {
  return !isTimeUnit(noun) && !NO_THINGS.includes(noun);
}

function isYear({ start, end, before, after, value }: Item): boolean {
  const text = String(value);
  return end - start === text.length && isYearText(text) && SINCE.test(before) && TILL.test(after);
}

/** Whether both are known, and have nothing in common. */
function areApart(one: readonly string[] = [], other: readonly string[] = []): boolean {
  return one.length > 0 && other.length > 0 && !one.some((noun) => other.includes(noun));
}
