import type { TieOutEntry } from "../match/TieOutEntry.js";
import { asAccount } from "./asAccount.js";
import { asBody } from "./asBody.js";
import { asChange } from "./asChange.js";
import { asCorresponding } from "./asCorresponding.js";
import { asEnd } from "./asEnd.js";
import { asGap } from "./asGap.js";
import { asHeadline } from "./asHeadline.js";
import { asMore } from "./asMore.js";
import { asOnward } from "./asOnward.js";
import { asOpened } from "./asOpened.js";
import { asOrigin } from "./asOrigin.js";
import { asRatio } from "./asRatio.js";
import { asRunning } from "./asRunning.js";
import { asShareOfAll } from "./asShareOfAll.js";
import { asState } from "./asState.js";
import { asSum } from "./asSum.js";
import { asTableTotal } from "./asTableTotal.js";
import { asTurned } from "./asTurned.js";
import { cellChange } from "./cellChange.js";
import { cellMean } from "./cellMean.js";
import { firstOf } from "./firstOf.js";
import { formerShare } from "./formerShare.js";
import type { Finder, Here } from "./Here.js";
import { namedShare } from "./namedShare.js";
import { namedSum } from "./namedSum.js";
import { ofChannels } from "./ofChannels.js";
import { ofMonths } from "./ofMonths.js";
import { ofOwnLevel } from "./ofOwnLevel.js";
import { ofOwnWhole } from "./ofOwnWhole.js";
import { ofScore } from "./ofScore.js";
import { ofTime } from "./ofTime.js";
import { restBeside } from "./restBeside.js";
import { rowChange } from "./rowChange.js";
import { rowSum } from "./rowSum.js";
import { sumChange } from "./sumChange.js";
import { wholeOfParts } from "./wholeOfParts.js";
import { withShare } from "./withShare.js";
import { withWhole } from "./withWhole.js";
import { wrongAccount } from "./wrongAccount.js";
import { wrongChange } from "./wrongChange.js";
import { wrongInList } from "./wrongInList.js";
import { wrongPart } from "./wrongPart.js";
import { wrongShare } from "./wrongShare.js";
import { wrongSince } from "./wrongSince.js";

/** Where a number has the value of a figure of another place, and its words may tell of that one all the same. */
const ELSEWHERE: readonly Finder[] = [
  asBody,
  asTurned,
  (here) => (here.one.entry.rule === "measure" ? wholeOfParts(here) : undefined),
  withWhole,
  asGap,
  (here) => (here.one.entry.rule === "key" ? asChange(here) : undefined),
];

/** Where a number is open, in a cell or a text, be it a word or an amount of money: what is told as a sum, a rest or a mean is that before all. */
const ANYWHERE: readonly Finder[] = [
  rowSum,
  asTableTotal,
  namedSum,
  restBeside,
  wholeOfParts,
  ofScore,
  cellMean,
  ofMonths,
];

/** In a column of changes: of what the row and the column name, and only then of the two cells before it. */
const IN_CHANGES: readonly Finder[] = [cellChange, rowChange, sumChange];

/** In a text: a figure goes before what comes out of figures, and that before what is wrong, as a right reading excuses a number. */
const IN_TEXT: readonly Finder[] = [
  // A figure, known by the one that a number beside it is.
  ofOwnLevel,
  ofOwnWhole,
  asOpened,
  asCorresponding,
  asShareOfAll,
  withShare,
  withWhole,
  formerShare,
  asAccount,
  asOrigin,
  asEnd,
  asMore,
  asOnward,
  asHeadline,
  asState,
  // Out of figures: what its own words say that it is; any sum of what is told beside it comes last, as it may be met by chance.
  asRunning,
  asGap,
  asChange,
  asTurned,
  sumChange,
  namedShare,
  ofTime,
  ofChannels,
  asRatio,
  asSum,
  // None of these, and it is known what it should be.
  wrongChange,
  wrongAccount,
  wrongInList,
  wrongShare,
  wrongPart,
  wrongSince,
];

/**
 * What a number is that is no figure by its own place: a figure, by those that the page tells beside it, or what comes out of them; what it
 * was where they say nothing of it.
 */
export function withDerived(here: Here): TieOutEntry {
  const { entry, reading, context, isFree } = here.one;
  const { outcome, elsewhere, rule } = entry;
  // What is a figure of another place is told so.
  const isOpen =
    outcome === "unexplained" ||
    (outcome === "contradicted" && (elsewhere === undefined || rule === undefined || rule === "unnamed"));
  const isChange = context.cell && context.role === "change";
  const isInText = isFree && reading.script !== "word" && reading.kind !== "money";
  const own = isChange ? IN_CHANGES : isInText ? IN_TEXT : [];
  return (isOpen ? (firstOf(ANYWHERE, here) ?? firstOf(own, here)) : firstOf(ELSEWHERE, here)) ?? entry;
}
