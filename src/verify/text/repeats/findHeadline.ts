import { slipOf } from "../../common/slipOf.js";
import { isAlike } from "../clauses/isAlike.js";
import { mayBeOfOneState } from "../clauses/mayBeOfOneState.js";
import { COMPARISON, FALL, PART, PLANNED, RISE, TOTAL } from "../passage/cues.js";
import { otherPeriods } from "../passage/otherPeriods.js";
import { differsByOneSlip } from "../relations/differsByOneSlip.js";
import { holds } from "../relations/holds.js";
import { isTurned } from "../relations/isTurned.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { relateBound } from "../relations/relateBound.js";
import { roundedFigure } from "../relations/roundedFigure.js";
import { withSign } from "../relations/withSign.js";
import type { SumHit } from "../sums/findSums.js";
import type { Reading } from "../sums/Reading.js";
import { contradictions } from "./contradictions.js";
import { isCalledLine } from "./isCalledLine.js";
import { isHeadline } from "./isHeadline.js";
import { isThousandth } from "./isThousandth.js";

const NEAR = 40;
/** What was told before is counted anew. */
const RECOUNTED =
  /(?<![a-z])(?:preliminar|provisional|first (?:announced|reported)|correct|only|earlier)|(?<![ء-ي])(?:ال)?(?:اولي|تصويب|استدراك|صحيح)/;
/** Of some time, or some of them. */
const TIME =
  /(?<![a-z])(?:since|week|day|today|yesterday|month|quarter|year|of (?:them|these|those|which))(?![a-z])|منذ|(?:اسبوع|شهر|عام|سنه|يوم|ربع|منها)(?![ء-ي])/;
/** A text with more totals than this is no press release. */
const LIMIT = 100;

/** Relates the number of a headline (the first line), and any total that is said twice, to the total of the text. */
export function findHeadline({ text, items, counts, sums, figures }: Reading): readonly Relation[] {
  const explained = new Set(sums.flatMap(({ parts, total }) => [...parts, total]));
  const parts = new Set(sums.flatMap((hit) => hit.parts));
  const body = counts.filter(({ line }) => line > 0);
  const headed = isHeadline(text);
  const repeats = counts.filter(
    ({ line, before, after }) =>
      ((headed && line === 0) || TOTAL.test(before)) && !COMPARISON.test(`${before} ${after}`),
  );
  // What the text begins with says again what a headline does that its parts give.
  const lead = body.slice(0, headed ? 1 : 0);
  const again = ({ total }: SumHit) =>
    lead.filter((one) => total.line === 0 && one.noun !== undefined && isSame(figures, one, total));
  const said = repeats.slice(0, LIMIT);
  const relations = sums
    .slice(0, LIMIT)
    .flatMap((hit) => contradictions(figures, hit, [...said, ...again(hit)], explained));
  const inList = body.some(({ listed }) => listed);
  // A name with a colon and a number is a row where others follow.
  const first = counts.find(
    (item, at) =>
      item.line === 0 &&
      item.value > 99 &&
      (!(item.listed && inList) || item.figure.decimals < 0) &&
      !isCalledLine(item, counts[at + 1]),
  );
  if (!headed || first === undefined || body.length === 0 || explained.has(first)) return relations;
  const headline = { ...first, figure: roundedFigure(first.figure) };
  const totals = new Set(sums.map(({ total }) => total));
  // A percentage tells how many of the one the other is, or by how many it is more or less.
  const percents = items.filter(({ kind }) => kind === "percent").slice(0, LIMIT);
  const isRate = (item: Item) => {
    const pair = item.value < first.value ? [item, first] : [first, item];
    const [sign, cue] = first.value < item.value ? ([-1, FALL] as const) : ([1, RISE] as const);
    const isChange = (one: Item) =>
      one.sentence === item.sentence &&
      cue.test(`${one.before} ${one.after}`) &&
      holds(relate("growth", [item, first], withSign(one, sign)));
    return percents.some((one) => holds(relate("share", pair, one)) || isChange(one));
  };
  const others = body.filter(
    (item) =>
      item.value === first.value ||
      ((isAlike(item, headline) || totals.has(item)) &&
        !parts.has(item) &&
        !PART.test(item.after) &&
        !(item.bound === "over" && item.value < first.value) &&
        ((mayBeOfOneState(item, first) && !areOfOtherNouns(item, first)) || isSwapped(item, first)) &&
        !isRate(item)),
  );
  const relateTo = (item: Item) =>
    first.bound === "over" && first.value > item.value
      ? relateBound("rounded", item, ">=", first)
      : relate("rounded", [item], headline);
  // A round number may be that of a part: "59 thousand closed".
  const held = [...others, ...(headline.figure.decimals < 0 ? body : [])].find((item) => holds(relateTo(item)));
  if (held !== undefined) return [...relations, relateTo(held)];
  const meant = others.find((item) => isThousandth(first, item));
  if (meant !== undefined) return [...relations, relateTo(meant)];
  const total = others.find((item) => totals.has(item)) ?? others.find(({ before }) => TOTAL.test(before)) ?? others[0];
  if (total === undefined || relations.length > 0) return relations;
  // "Water authority: 5,018 complaints" need not speak of what follows, but for a slip.
  if (first.listed && first.figure.decimals >= 0 && !(first.value > 999 && differsByOneSlip(first.value, total.value)))
    return relations;
  // Nothing else of its noun is told, and two of its digits are turned: "about 54 thousand calls" above "45,210 calls".
  const isOnly =
    timeOf(first) === timeOf(total) &&
    !figures.some((figure) => "period" in figure) &&
    total.noun !== undefined &&
    total.noun === first.noun &&
    body.every(({ noun, value }) => value === total.value || ![undefined, first.noun].includes(noun));
  const isProven = totals.has(total) || TOTAL.test(total.before) || (isOnly && isTurned(headline.figure, total.value));
  // "Line 311 report" above "310 for tips": a small number that counts nothing may be a name.
  const mayBeName = !isProven && total.noun === undefined && total.value < 1000;
  return !mayBeName && isWrong(headline, total, isProven) ? [relateTo(total)] : [];
}

function timeOf({ before, after }: Item): string | undefined {
  return TIME.exec(`${before} ${after}`)?.[0];
}

/** Whether a lead counts what its headline does, is no plan and no earlier count, and is of its time. */
function isSame(figures: Reading["figures"], lead: Item, headline: Item): boolean {
  const words = `${lead.before} ${lead.after.slice(0, NEAR)}`;
  return (
    lead.noun === headline.noun &&
    ![RECOUNTED, PLANNED].some((cue) => cue.test(words)) &&
    !PART.test(lead.after) &&
    !otherPeriods(figures, lead, headline)
  );
}

/** "Handles 12,480 complaints" above "received 12,840 complaints": one number, two of whose digits are swapped. */
function isSwapped({ noun, value }: Item, first: Item): boolean {
  return noun !== undefined && noun === first.noun && value > 999 && slipOf(value, first.value) === "swapped-digits";
}

/** Whether a headline that no number of the text gives speaks of its total: near it, or a slip away, and further off than it is rounded. */
function isWrong({ bound, figure, value }: Item, total: Item, proven: boolean): boolean {
  const ratio = value / total.value;
  const step = 10 ** -figure.decimals;
  const slip = differsByOneSlip(figure.units, Math.round(total.value / step));
  if (!(ratio > 0.75 && ratio < 1.34) && !(slip && (proven || figure.units > 99))) return false;
  if (bound === "over") return value > total.value;
  const isFar = Math.abs(value - total.value) > Math.max(step, total.value / 67);
  return bound === undefined || (bound === "about" && proven && isFar);
}

/** Reports and the patients of them are two things; only a round number may say both. */
function areOfOtherNouns(item: Item, first: Item): boolean {
  return item.noun !== undefined && first.noun !== undefined && item.noun !== first.noun && first.value % 100 > 0;
}
