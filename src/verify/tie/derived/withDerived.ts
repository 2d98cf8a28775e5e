import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import type { FeedbackReport } from "../../../model/FeedbackReport.js";
import type { FigureIndex } from "../match/figureIndex.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import { endOfSentence } from "../page/endOfSentence.js";
import { sentenceAround } from "../page/sentenceAround.js";
import type { Context } from "../place/Context.js";
import { asAccount } from "./asAccount.js";
import { asBody } from "./asBody.js";
import { asChange } from "./asChange.js";
import { asOpened } from "./asOpened.js";
import { asOrigin } from "./asOrigin.js";
import { asRunning } from "./asRunning.js";
import { asShareOfAll } from "./asShareOfAll.js";
import { asSum } from "./asSum.js";
import { asTurned } from "./asTurned.js";
import { cellChange } from "./cellChange.js";
import { cellMean } from "./cellMean.js";
import { figuresBeside } from "./figuresBeside.js";
import { formerShare } from "./formerShare.js";
import { namedFigures } from "./namedFigures.js";
import { namedShare } from "./namedShare.js";
import { namedSum } from "./namedSum.js";
import { ofChannels } from "./ofChannels.js";
import { ofOwnLevel } from "./ofOwnLevel.js";
import { ofOwnWhole } from "./ofOwnWhole.js";
import { ofScore } from "./ofScore.js";
import { ofTime } from "./ofTime.js";
import { restBeside } from "./restBeside.js";
import { rowChange } from "./rowChange.js";
import { rowSum } from "./rowSum.js";
import { sumChange } from "./sumChange.js";
import { sumEntry } from "./sumEntry.js";
import { wholeOfParts } from "./wholeOfParts.js";
import { withShare } from "./withShare.js";
import { withWhole } from "./withWhole.js";
import { wrongAccount } from "./wrongAccount.js";
import { wrongChange } from "./wrongChange.js";
import { wrongInList } from "./wrongInList.js";
import { wrongShare } from "./wrongShare.js";
import { wrongSince } from "./wrongSince.js";

/** A number of the page, with what became of it by itself and what is said of it. */
export interface Told {
  readonly entry: TieOutEntry;
  readonly reading: QuantityReading;
  /** What is meant by it, where that is not what is read. */
  readonly meant: QuantityReading;
  readonly context: Context;
  /** It stands in no cell, and the page does not bind it itself. */
  readonly isFree: boolean;
  /** What the markup of the page says it is. */
  readonly value: string | undefined;
}

/** How far, in characters, the figures stand that a number before or behind them is worked out of. */
const NEAR = 240;
/** So many numbers before it, and as many behind. */
const MOST = 3;
/**
 * A number that is no figure by its own place, where figures that the page tells beside it give it: by how much they differ, or
 * what they are together.
 */
export function withDerived(
  one: Told,
  at: number,
  told: readonly Told[],
  index: FigureIndex,
  report: FeedbackReport,
): TieOutEntry {
  const { period: reportPeriod } = report;
  const { entry, context, isFree } = one;
  const { outcome, elsewhere, rule, span, text } = entry;
  const page = context.text;
  const { reading } = one;
  // What is a figure of another place is told so.
  const isOpen =
    outcome === "unexplained" ||
    (outcome === "contradicted" && (elsewhere === undefined || rule === undefined || rule === "unnamed"));
  const added = isOpen
    ? (rowSum(one, at, told, index) ??
      namedSum(one, index) ??
      restBeside(one, at, told, index) ??
      wholeOfParts(one, told[at - 1], told[at - 2], index) ??
      ofScore(one, told[at - 1], index) ??
      cellMean(one, index))
    : (asBody(one, index, reportPeriod) ??
      asTurned(one, [told[at - 2], told[at - 1]], index, reportPeriod) ??
      (rule === "measure" ? wholeOfParts(one, told[at - 1], told[at - 2], index) : undefined));
  if (added !== undefined) return added;
  if (isOpen && context.cell && context.role === "change")
    return (
      cellChange(reading, context, index) ??
      rowChange(one, told.slice(Math.max(0, at - 2), at), index) ??
      sumChange(at, told, index) ??
      entry
    );
  if (!isOpen || !isFree || reading.script === "word" || reading.kind === "money") return entry;
  // "14.7%, up from 13.3%, an increase of 1.4 points"
  const isShare = told[at - 1]?.entry.rule === "share";
  const shared =
    ofOwnLevel(one, at, told, index) ??
    ofOwnWhole(one, told[at - 1], index) ??
    asOpened(one, index, report) ??
    asShareOfAll(one, index) ??
    withShare(one, told[at + 1], index) ??
    withShare(one, told[at - 1]?.context.role === "whole" ? told[at - 2] : told[at - 1], index, told[at - 1]) ??
    withWhole(one, told[at - 1], told[at + 1], index) ??
    formerShare(one, [told[at - 1], told[at + 1], ...(isShare ? [told[at - 2]] : [])], index) ??
    asAccount(one, at, told, index);
  if (shared !== undefined) return shared;
  const from = Math.max(0, span.start - NEAR);
  const until = endOfSentence(page, span.end);
  const sentence = sentenceAround(span, page, NEAR, until);
  const isOfShares = reading.kind === "percent" || reading.kind === "points";
  const before = figuresBeside(told, at, -1, index, from, MOST, isOfShares);
  const behind = figuresBeside(told, at, 1, index, until, MOST, isOfShares);
  const own = asOrigin(one, [told[at - 2], told[at - 1]], told[at + 1], index.byId);
  if (own !== undefined) return own;
  const running = asRunning(one, sentence, index, report);
  if (running !== undefined) return running;
  const changed = asChange(reading, context, before, behind, sentence, index, reportPeriod);
  const turned = changed ?? asTurned(one, [told[at - 2], told[at - 1]], index, reportPeriod);
  if (turned !== undefined) return turned;
  const ofSums = sumChange(at, told, index);
  if (ofSums !== undefined) return ofSums;
  const ofPart = namedShare(reading, context, index, reportPeriod).map(({ id }) => id);
  if (ofPart.length > 0) return { span, text, outcome: "derived", rule: "share", from: ofPart };
  const named = namedFigures(context, "count", index, reportPeriod);
  const near = index.byId.get(`contacts/${context.key}/${reportPeriod}`);
  const { periods } = context.claims;
  const ofDays = (periods.length > 0 ? periods : context.periods).map((period) =>
    index.byId.get(`contacts/${context.key}/${period}`),
  );
  const byTime = ofTime(reading, page, [before[0], named[0] ?? near, ...ofDays], reportPeriod, context, sentence);
  if (byTime !== undefined) return { span, text, ...byTime };
  const counted = ofChannels(reading, context, sentence, index, report);
  if (counted !== undefined) return counted;
  const parts = asSum({ reading, context }, at, told, sentence, from, index, report);
  if (parts !== undefined) return sumEntry(one, parts, told, index);
  return (
    wrongChange(one, [told[at - 2], told[at - 1]], index) ??
    wrongAccount(one, at, told, index, reportPeriod) ??
    wrongInList(one, [told[at - 1], told[at + 1]], index) ??
    wrongShare(one, at, told, index) ??
    wrongSince(one, told[at - 1], index) ??
    entry
  );
}
