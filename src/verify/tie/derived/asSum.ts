import type { Figure } from "../../../figures/Figure.js";
import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import type { FigureIndex } from "../match/figureIndex.js";
import { endOfSentence } from "../page/endOfSentence.js";
import type { Context } from "../place/Context.js";
import { isTogether } from "../place/isTogether.js";
import { figuresBeside } from "./figuresBeside.js";
import { isToldAgain } from "./isToldAgain.js";
import { namedFigures, SHARE } from "./namedFigures.js";
import { sumBeside } from "./sumBeside.js";
import type { Told } from "./withDerived.js";

/** So many may be summed up. */
const MOST = 6;
/** Fewer are the sum of others by chance. */
const LEAST = 100;
/** The parts of a number are listed behind it. */
const LISTED = /^[^\d٠-٩.;؛]{0,40}[:(\n][\s\u2066-\u2069]*$/;
/** What tells that numbers are added. */
const SUMMED =
  /\b(?:in all|altogether|in total|months)\b|(?<![ء-ي])[وفب]?(?:(?:ال)?مجموع(?:هما?)?|ما مجموعه|بينهما|(?:ال)?(?:شهرين|[أا]شهر))(?![ء-ي])/i;

/**
 * What a number is the sum of, where its words tell that it is one, or name several things or periods, or its parts are listed behind
 * it: figures told beside it, or those that are named.
 *
 * @param from - how far back, in the page, the figures before it stand
 */
export function asSum(
  { reading, context }: { readonly reading: QuantityReading; readonly context: Context },
  at: number,
  told: readonly Told[],
  sentence: string,
  from: number,
  index: FigureIndex,
  reportPeriod: string,
): readonly Figure[] | undefined {
  const { claims, text } = context;
  const { end } = reading.span;
  const next = told[at + 1];
  const isMany = reading.value >= LEAST;
  const isListed = isMany && LISTED.test(text.slice(end, next?.entry.span.start ?? end));
  const isPercent = reading.kind === "percent";
  const again = isPercent ? partsAgain(reading, told[at - 1], text, index) : [];
  const isOfSeveral = new Set([...claims.keys, ...again]).size > 1 || (isMany && claims.periods.length > 1);
  if (!isListed && !isOfSeveral && !isTogether(sentence) && !SUMMED.test(sentence)) return undefined;
  const until = endOfSentence(text, isListed ? (next?.entry.span.end ?? end) : end);
  const ofAgain = { ...context, claims: { ...claims, keys: again, parts: [], subjects: [] } };
  for (const beside of [
    isListed ? [] : figuresBeside(told, at, -1, index, from, MOST, isPercent),
    figuresBeside(told, at, 1, index, until, MOST, isPercent),
    namedFigures(context, isPercent ? SHARE : "count", index, reportPeriod),
    namedFigures(ofAgain, SHARE, index, reportPeriod),
    claims.periods.flatMap((period) => namedFigures(context, "count", index, period)),
  ]) {
    const parts = sumBeside(beside, reading, context);
    if (parts !== undefined) return parts;
  }
  return undefined;
}

/** The things of which the number before is the sum, where this one tells it again: "41,900 in all, or 51.8%". */
function partsAgain(
  { span }: QuantityReading,
  before: Told | undefined,
  text: string,
  { byId }: FigureIndex,
): readonly string[] {
  const { from = [], rule } = before?.entry ?? {};
  if (rule !== "sum" || !isToldAgain(text.slice(before?.reading.span.end, span.start))) return [];
  return from.flatMap((id) => {
    const { subject, key } = byId.get(id) ?? {};
    return key === undefined ? [] : [`${subject}/${key}`];
  });
}
