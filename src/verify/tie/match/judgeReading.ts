import type { Figure } from "../../../figures/Figure.js";
import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import type { Context } from "../place/Context.js";
import { type Agreement, agreementOf } from "./agreementOf.js";
import { asContacts } from "./asContacts.js";
import type { Candidate } from "./candidateOf.js";
import { conflictAt } from "./conflictAt.js";
import type { FigureIndex } from "./figureIndex.js";
import { figureScorer, LEAST, STRONG } from "./figureScorer.js";
import { figuresAt } from "./figuresAt.js";
import { isCountedAsAnother } from "./isCountedAsAnother.js";
import { isEndAsOrigin } from "./isEndAsOrigin.js";
import { isHeldOff } from "./isHeldOff.js";
import { isMeant } from "./isMeant.js";
import { isNearly } from "./isNearly.js";
import { isOfMissing } from "./isOfMissing.js";
import { isOfOtherSubject } from "./isOfOtherSubject.js";
import { isOfUntold } from "./isOfUntold.js";
import { isOneOfAll } from "./isOneOfAll.js";
import { isOtherFraction } from "./isOtherFraction.js";
import { isTotalShare } from "./isTotalShare.js";
import { isUnnamed } from "./isUnnamed.js";
import { isUnopposed } from "./isUnopposed.js";
import { isUnsaid } from "./isUnsaid.js";
import { keepsSign } from "./keepsSign.js";
import { misplacedBy } from "./misplacedBy.js";
import { outcomeOf } from "./outcomeOf.js";
import { pointsRight } from "./pointsRight.js";
import type { Scored } from "./Scored.js";
import { staleOf } from "./staleOf.js";
import type { TieOutEntry } from "./TieOutEntry.js";
import { RARE } from "./timesOf.js";
import { withMove } from "./withMove.js";
import { withRank } from "./withRank.js";
import { withRate } from "./withRate.js";
import { wrongedBy } from "./wrongedBy.js";

/** How much better another figure must fit a place before an equal value elsewhere is no match. */
const MARGIN = 5;

/** How much better a figure of exactly 0 % or 100 % fits a printed 0 or 100 than one that only rounds to it. */
const WHOLLY = MARGIN;

/** Matches one number to a figure, or says which figure it contradicts; a match must also be what its words make of it. */
export function judgeReading(
  reading: QuantityReading,
  context: Context,
  index: FigureIndex,
  reportPeriod: string,
): TieOutEntry {
  if (context.isPartial) return { span: reading.span, text: reading.text, outcome: "unexplained" };
  const entry = asContacts(placed(reading, context, index, reportPeriod), context, index, reportPeriod);
  return withRank(withMove(entry, reading, context, index), context, index, reportPeriod);
}

function placed(read: QuantityReading, context: Context, index: FigureIndex, reportPeriod: string): TieOutEntry {
  const { span, text } = read;
  const reading = withRate(read, context.text);
  const conflictWith = conflictAt(reading, context);
  const isOutOfReach = context.isTooLarge === true || isOtherFraction(reading, context);
  const isPossible = (candidate: Candidate): boolean =>
    isMeant(candidate, reading, context, index) &&
    !isOutOfReach &&
    !isHeldOff(candidate, context, index) &&
    !isOfUntold(candidate, reading, context, index, reportPeriod) &&
    !isOfMissing(candidate, reading, context, index) &&
    !isOfOtherSubject(candidate, context, reading, index) &&
    !isUnnamed(candidate, reading, context) &&
    !isOneOfAll(candidate, reading, context, index) &&
    !isCountedAsAnother(candidate, reading, context, index) &&
    !isUnsaid(candidate, reading, context) &&
    !isEndAsOrigin(candidate, reading, context, reportPeriod) &&
    conflictWith(candidate) === undefined;
  const scoreOf = figureScorer(reading, context, reportPeriod);
  const groups = figuresAt(context, index, reading.kind === "percent", reportPeriod);
  const scores: number[] = [];
  for (const group of groups) for (const candidate of group) scores.push(scoreOf(candidate));
  const printing = index.printing(reading).map((candidate): Scored => ({ candidate, score: scoreOf(candidate) }));
  const lowest = Math.abs(reading.units) >= RARE ? -MARGIN : 0;
  // Where nothing fits so much better, whether it may be meant need not be known.
  if (printing.length > 0 && reading.units !== 0) {
    // So many digits in a place of their own are no accident, though another figure may fit it better.
    const enough = lowest < 0 && !context.cell ? STRONG + 3 : Number.POSITIVE_INFINITY;
    const high = Math.min(enough, Math.max(lowest, Math.max(...scores) - MARGIN + 1));
    const first = bestAgreeing(printing, high, reading, context, isPossible);
    if (first !== undefined) return first;
  }
  let best = -MARGIN;
  let at = 0;
  for (const group of groups)
    for (const candidate of group) {
      const score = scores[at++] ?? best;
      if (score > best && isPossible(candidate)) best = score;
    }
  const floor = Math.max(lowest, best - MARGIN + 1);
  const printed = printing.filter(({ candidate }) => isPossible(candidate));
  const agreed = bestAgreeing(printed, floor, reading, context);
  if (agreed !== undefined) return agreed;
  const least = Math.min(Math.max(floor, 1 - MARGIN), LEAST);
  const fitting: Scored[] = [];
  at = 0;
  for (const group of groups)
    for (const candidate of group) {
      const score = scores[at++] ?? -MARGIN;
      if (score >= least) fitting.push({ candidate, score });
    }
  const near = bestAgreeing(fitting, floor, reading, context, isPossible);
  if (near !== undefined) return near;
  if (context.isTarget) return { span, text, outcome: "classed", rule: "target" };
  const isAll = reading.kind === "percent" && reading.value === 100;
  if (isAll && (context.share === "whole" || isTotalShare(reading, context)))
    return { span, text, outcome: "classed", rule: "whole" };
  const own = printed.filter(({ candidate }) => isUnopposed(candidate, reading, context, index, reportPeriod));
  const plain = bestAgreeing(own, Number.NEGATIVE_INFINITY, reading, context);
  if (plain !== undefined) return plain;
  const misplaced = misplacedBy(reading, context, index, floor, printing);
  if (misplaced?.figure !== undefined) return { span, text, outcome: "contradicted", ...misplaced };
  const { elsewhere } = misplaced ?? {};
  const wrong =
    wrongedBy(reading, fitting, isPossible, context, elsewhere) ??
    staleOf(reading, context, index, elsewhere, reportPeriod, isPossible);
  if (wrong !== undefined) return { span, text, outcome: "contradicted", figure: wrong.id, ...misplaced };
  if (reading.script === "word") return { span, text, outcome: "classed", rule: "word" };
  return { span, text, outcome: "unexplained", ...misplaced };
}

function bestAgreeing(
  candidates: readonly Scored[],
  floor: number,
  reading: QuantityReading,
  context: Context,
  isPossible?: (candidate: Candidate) => boolean,
): TieOutEntry | undefined {
  const isWholly = reading.units === 0 || (reading.kind === "percent" && reading.value === 100);
  let best: { readonly figure: Figure; readonly agreement: Agreement; readonly score: number } | undefined;
  for (const { candidate, score } of candidates) {
    const { figure } = candidate;
    const most = isWholly ? score + WHOLLY : score;
    if (score < floor || (best !== undefined && most <= best.score) || !pointsRight(figure, context, reading.span))
      continue;
    const agreement = agreementOf(figure, reading, context.isStrict, isNearly(reading, context.text));
    if (agreement === undefined || !keepsSign(figure, reading, context.text)) continue;
    const weight = agreement === "exact" ? most : score;
    if ((best !== undefined && weight <= best.score) || isPossible?.(candidate) === false) continue;
    // Number words are loose: "two different units" is no rate of 2.5.
    if (agreement === "exact" || reading.script !== "word") best = { figure, score: weight, agreement };
  }
  const { span, text } = reading;
  return best && { span, text, figure: best.figure.id, ...outcomeOf(best.agreement) };
}
