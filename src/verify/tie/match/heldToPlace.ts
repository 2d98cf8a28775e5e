import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import type { Context } from "../place/Context.js";
import { conflictAt } from "./conflictAt.js";
import type { FigureIndex } from "./figureIndex.js";
import { isCountedAsAnother } from "./isCountedAsAnother.js";
import { judgeReading } from "./judgeReading.js";
import type { TieOutEntry } from "./TieOutEntry.js";

/**
 * What a page binds to a figure is meant as that one, and is still read by its words: it is contradicted where these would contradict
 * it without the binding, or name another channel, period or measure.
 */
export function heldToPlace(
  entry: TieOutEntry,
  reading: QuantityReading,
  context: Context,
  index: FigureIndex,
  reportPeriod: string,
): TieOutEntry {
  const { span, text, outcome, figure: id } = entry;
  if (outcome === "contradicted" || outcome === "unexplained") return entry;
  const placed = judgeReading(reading, context, index, reportPeriod);
  if (placed.outcome === "matched" || placed.outcome === "within-rounding") return entry;
  // Another figure may have the same value, and be asked first.
  if (placed.outcome === "contradicted" && placed.elsewhere === id) return placed;
  const own = index.printing(reading).find(({ figure }) => figure.id === id);
  if (id === undefined || own === undefined) return entry;
  const isOther = isCountedAsAnother(own, reading, context, index);
  const rule = conflictAt(reading, context)(own) ?? (isOther ? "key" : undefined);
  return rule === undefined ? entry : { span, text, outcome: "contradicted", figure: id, elsewhere: id, rule };
}
