import type { Figure } from "../../../figures/Figure.js";
import { isRatio } from "../../../figures/isRatio.js";
import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import type { Context } from "../place/Context.js";
import { OF_MANY } from "../place/states.js";
import type { FigureIndex } from "./figureIndex.js";
import type { TieOutEntry } from "./TieOutEntry.js";

const CHANGE = /^(?:month|quarter|half|year)-change$/;
const YEARLY = "year-change";

/**
 * Holds a number that is a figure to the way that it is told to have gone: a fall told as a rise is contradicted where the number it
 * went from is told, or where the report knows the changes from the year before, too; else it is left to be looked at.
 */
export function withMove(
  entry: TieOutEntry,
  { value, decimals }: QuantityReading,
  { move }: Context,
  index: FigureIndex,
): TieOutEntry {
  const figure = index.byId.get(entry.figure ?? "");
  if (move === undefined || figure === undefined) return entry;
  if (entry.outcome !== "matched" && entry.outcome !== "within-rounding") return entry;
  const { span, text } = entry;
  const wrong: TieOutEntry = {
    span,
    text,
    outcome: "contradicted",
    figure: figure.id,
    elsewhere: figure.id,
    rule: "direction",
  };
  if (move.from !== undefined) {
    // Where the number before is wrong itself, nothing is said of this one.
    const froms = index.printing(move.from);
    const isKnown = froms.some((each) => isAlike(each.figure, figure));
    // A mean does not fall to a median.
    if (!isKnown && froms.some((each) => isOfOtherOfMany(each.figure, figure)))
      return { span, text, outcome: "unexplained", elsewhere: figure.id };
    const by = value - asRead(move.from, decimals);
    return isKnown && (by === 0 || isAgainst(by, move.direction)) ? wrong : entry;
  }
  const changes = changesOf(figure, index);
  if (changes.length === 0 || changes.some(({ by }) => !isAgainst(by, move.direction))) return entry;
  if (changes.some(({ measure }) => measure === YEARLY)) return wrong;
  return { span, text, outcome: "unexplained", elsewhere: figure.id, rule: "direction" };
}

function isOfOtherOfMany(one: Figure, other: Figure): boolean {
  const isOfMany = OF_MANY.includes(one.measure) && OF_MANY.includes(other.measure);
  return isOfMany && one.subject === other.subject && one.key === other.key;
}

function isAlike(one: Figure, other: Figure): boolean {
  return one.subject === other.subject && one.key === other.key && one.measure === other.measure;
}

/** What a number may be read as that has the decimals of another one: "from 902.492 to 806.735 visits". */
function asRead({ value, alternatives = [] }: QuantityReading, decimals: number): number {
  const alike = alternatives.find((each) => each.decimals === decimals);
  return alike === undefined ? value : alike.units / 10 ** alike.decimals;
}

function isAgainst(by: number, direction: "up" | "down"): boolean {
  return direction === "up" ? by < 0 : by > 0;
}

/** By how much a count is known to have changed, from whatever period. */
function changesOf(
  { subject, key = "*", period, measure }: Figure,
  index: FigureIndex,
): readonly { readonly measure: string; readonly by: number }[] {
  if (measure !== "count") return [];
  return (index.about(key, false).get(period) ?? []).flatMap(({ figure }) => {
    const { result } = figure;
    if (figure.subject !== subject || !CHANGE.test(figure.measure) || result.status !== "ok") return [];
    return [{ measure: figure.measure, by: isRatio(result.value) ? result.value.numerator : Number(result.value) }];
  });
}
