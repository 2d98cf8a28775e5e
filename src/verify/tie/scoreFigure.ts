import type { Figure } from "../../figures/Figure.js";
import type { QuantityReading } from "../../language/reading/FigureReading.js";
import { NOUN_IDS } from "../../model/Noun.js";
import { unitOf } from "../../model/unitOf.js";
import type { Context } from "./Context.js";

/** The measures that a page names by a word of its own; a figure of one needs the word, and the word needs the figure. */
const NAMED_MEASURES: Readonly<Record<string, string>> = {
  "mean-per-day": "mean",
  "per-1000-contacts": "rate",
  open: "open",
  "open-rate": "open",
  closed: "closed",
  "closure-rate": "closed",
  opened: "opened",
  "closed-in-period": "closed",
  "brought-forward": "brought",
  "carried-forward": "carried",
  reopened: "reopened",
};

/**
 * How well a figure fits the place where a number stands: noun, channel, period, measure and direction, each for or
 * against. Above {@link STRONG} the place says that the figure belongs there; below 0 it says that it does not.
 */
export function scoreFigure(figure: Figure, reading: QuantityReading, context: Context, reportPeriod: string): number {
  return (
    scoreForm(figure, reading, context) +
    scoreNoun(figure, context) +
    scoreKey(figure, context) +
    scorePeriod(figure, context, reportPeriod) +
    scoreMeasure(figure, reading, context)
  );
}

/** From here on a place belongs to a figure. */
export const STRONG = 6;

function scoreForm({ form }: Figure, { kind }: QuantityReading, { direction }: Context): number {
  const percent = form === "share" || form === "signed-share";
  if (percent !== (kind === "percent")) return -20;
  const signed = form === "signed-share" || form === "signed-count";
  if (signed) return direction === undefined ? -3 : 3;
  return direction === undefined ? 0 : -2;
}

function scoreNoun(figure: Figure, { noun }: Context): number {
  if (noun === undefined || figure.noun === undefined) return noun === undefined ? 0 : -4;
  const id = typeof figure.noun === "string" ? figure.noun : figure.noun.id;
  if (id === noun) return 4;
  const known = NOUN_IDS.some((each) => each === noun);
  if (!known) return -4;
  return unitOf(noun) === figure.result.unit && noun !== "percentage-point" ? -5 : -9;
}

function scoreKey({ key, subject }: Figure, context: Context): number {
  const subjectScore = context.subject === undefined ? 0 : context.subject === subject ? 2 : -2;
  if (context.key === undefined) return subjectScore + (key === undefined ? 1 : 0);
  const name = key ?? (subject === "contacts" ? "all" : subject);
  if (context.key === name) return subjectScore + 3;
  if (context.keys.has(name)) return subjectScore + 1;
  if (key === undefined && subject !== "contacts") return subjectScore;
  return subjectScore - (context.cell ? 6 : 3);
}

function scorePeriod({ period }: Figure, { bound, period: near, periods }: Context, reportPeriod: string): number {
  if (bound !== undefined) return bound === period ? 4 : -8;
  if (near === period) return 3;
  if (periods.has(period)) return 2;
  if (periods.size > 0) return period === reportPeriod ? 0 : -4;
  return period === reportPeriod ? 2 : -1;
}

function scoreMeasure(figure: Figure, { kind, scale }: QuantityReading, { measures }: Context): number {
  const { measure } = figure;
  if (measure === "amount") return kind === "money" || scale !== undefined || measures.has("amount") ? 6 : -4;
  const perDay = measure.includes("-per-");
  const needed = NAMED_MEASURES[measure] ?? (perDay && measure !== "per-1000-contacts" ? "mean" : undefined);
  if (needed !== undefined) {
    if (!measures.has(needed)) return -3;
    return perDay && measure.endsWith("working-day") !== measures.has("working") ? 2 : 3;
  }
  const others = ["mean", "open", "closed", "opened", "brought", "carried", "reopened"];
  return others.some((name) => measures.has(name)) ? -2 : 0;
}
