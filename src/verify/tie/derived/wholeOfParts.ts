import { agreementOf } from "../match/agreementOf.js";
import type { FigureIndex } from "../match/figureIndex.js";
import { outcomeOf } from "../match/outcomeOf.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import { partOf } from "./partOf.js";
import type { Told } from "./withDerived.js";

/** What is told as the total of what was told before. */
const TOTAL =
  /(?:\b(?:in all|altogether|(?:(?:for|making|giving) )?an? (?:overall )?total of|totall?ing)|(?<![ء-ي])[وفب]?(?:ال)?(?:مجموع|إجمالي)(?:ها|هم)?)[\s:,،]*(?:بلغ\s)?[\u2066-\u2069]*$/i;
/** How far, in characters, such words stand before a number. */
const NEAR = 28;

/** The whole of the parts of which the last one is told right before a number, where it is told as their total. */
export function wholeOfParts(
  { entry: { span, text }, reading, context }: Told,
  before: Told | undefined,
  index: FigureIndex,
): TieOutEntry | undefined {
  if (!TOTAL.test(context.text.slice(Math.max(0, span.start - NEAR), span.start))) return undefined;
  const [, whole] = partOf(before?.entry, index);
  // The total of a quarter is that of none of its months.
  if (whole === undefined || context.bound?.includes(whole.period) === false) return undefined;
  const agreement = agreementOf(whole, reading, context.isStrict);
  return agreement && { span, text, figure: whole.id, ...outcomeOf(agreement) };
}
