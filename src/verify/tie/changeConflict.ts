import type { QuantityReading } from "../../language/reading/FigureReading.js";
import type { Context } from "./Context.js";
import type { Candidate } from "./candidateOf.js";
import type { Conflict } from "./conflictOf.js";
import { namesDays } from "./namesDays.js";
import { signedTo } from "./signedTo.js";
import { wordsAround } from "./wordsAround.js";

/**
 * What of a change the words contradict: by how much a count moved is told as such, and what a day's moved by as that. A number has many
 * candidates, and its words are looked at once.
 */
export function changeConflict(
  reading: QuantityReading,
  context: Context,
): (candidate: Candidate) => Conflict | undefined {
  let isChange: boolean | undefined;
  let isDaily: boolean | undefined;
  return ({ figure, isSigned, measure }) => {
    if (figure.form === "signed-count") {
      isChange ??= isToldAsChange(reading, context);
      if (!isChange) return "subject";
    }
    if (!isSigned || measure !== "mean") return undefined;
    isDaily ??= isToldByDay(reading, context);
    return isDaily ? undefined : "subject";
  };
}

const MOVED =
  /\b(?:more|fewer|less|above|below|further|additional|extra|differences?|gaps?|changes?|changed|net|margin|lost|than)\b/i;
/** The same in Arabic, with nothing before them but what is glued: they are found first, and looked back from. */
const MOVED_AR = /(فرق|فارق|تغي[يّ]?ر|[إا]ضافي|[أا]كثر|[أا]قل|صافي|تفاوت)(?<=(?<!\p{L})[وفبل]?(?:ال)?\1)/u;

/** How far, in characters, the heads of a table may stand above a cell. */
const HEADS = 90;

function isToldAsChange(reading: QuantityReading, { cell, direction, role, text }: Context): boolean {
  if (cell || direction !== undefined || role === "change") return true;
  const { start, end } = reading.span;
  if (signedTo(text, start, end) !== undefined) return true;
  const words = wordsAround(reading, text);
  return MOVED.test(words) || MOVED_AR.test(words);
}

function isToldByDay(reading: QuantityReading, { cell, measures, text }: Context): boolean {
  if (measures.some((each) => each === "mean" || each === "daily" || each === "working")) return true;
  if (!cell) return namesDays(wordsAround(reading, text));
  // The rows above and below may be those of days: only the heads are read with its own.
  const { start } = reading.span;
  const [own = "", ...above] = text
    .slice(Math.max(0, start - HEADS), start)
    .split("\n")
    .reverse();
  return namesDays(own) || above.some((line) => !/[\t|].*[\d٠-٩]/.test(line) && namesDays(line));
}
