import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import { namesDays } from "../page/namesDays.js";
import { sentenceAround } from "../page/sentenceAround.js";
import type { Context } from "../place/Context.js";
import { agreementOf } from "./agreementOf.js";
import type { Candidate } from "./candidateOf.js";
import type { Conflict } from "./conflictOf.js";
import { isOfTurn } from "./isOfTurn.js";
import { isToldAsChange } from "./isToldAsChange.js";
import { outcomeOf } from "./outcomeOf.js";
import { statedChange } from "./statedChange.js";

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
  let stated: string | undefined | null = null;
  const { per = "" } = reading;
  const isPerDay = !context.cell && per.endsWith("day");
  return ({ figure, name, isSigned, measure, perWorkingDay }) => {
    if (figure.form === "signed-count" || figure.form === "signed-share") {
      // A percentage that nothing tells as a change is a share.
      isChange ??= isToldAsChange(reading, context) || (figure.form === "signed-share" && isOfTurn(reading, context));
      if (!isChange) return "subject";
      // What only the words around it may tell as one is no other rounding of it.
      const isSure = context.cell || context.direction !== undefined || context.role === "change";
      const agreement = isSure ? undefined : agreementOf(figure, reading);
      if (agreement !== undefined && outcomeOf(agreement).outcome === "within-rounding") return "subject";
    }
    const change = CHANGE.exec(figure.measure)?.[1];
    if (change !== undefined) {
      if (stated === null) stated = statedChange(reading, context);
      if (stated !== undefined && stated !== change) return "period";
    }
    // What an initiative changed is told for a day, too, where it is named, and of tickets.
    const isEffect = figure.measure === "change-per-day" && per === "day";
    if (isSigned && isPerDay && isEffect) return isOfEffect(name, context) ? undefined : "subject";
    if (isSigned && isPerDay && (measure !== "mean" || (per !== "day" && !perWorkingDay))) return "measure";
    if (!isSigned || measure !== "mean") return undefined;
    isDaily ??= isToldByDay(reading, context);
    return isDaily ? undefined : "subject";
  };
}

/** What a change is from: the month, quarter or half before, or the year before. */
const CHANGE = /^(month|quarter|half|year)-change/;
/** How far, in characters, its sentence is looked at before a number. */
const FAR = 90;

/** How far, in characters, the heads of a table may stand above a cell. */
const HEADS = 90;

function isOfEffect(name: string, { keys, claims }: Context): boolean {
  return keys.includes(name) && ![...claims.keys, ...claims.subjects].some((each) => each.startsWith("contacts"));
}

function isToldByDay(reading: QuantityReading, { cell, measures, text }: Context): boolean {
  if (measures.some((each) => each === "mean" || each === "daily" || each === "working")) return true;
  if (!cell) return namesDays(sentenceAround(reading.span, text, FAR));
  // The rows above and below may be those of days: only the heads are read with its own.
  const { start } = reading.span;
  const [own = "", ...above] = text
    .slice(Math.max(0, start - HEADS), start)
    .split("\n")
    .reverse();
  return namesDays(own) || above.some((line) => !/[\t|].*[\d٠-٩]/.test(line) && namesDays(line));
}
