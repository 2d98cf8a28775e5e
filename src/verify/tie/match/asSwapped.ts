import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import type { Context } from "../place/Context.js";
import type { FigureIndex } from "./figureIndex.js";
import { judgeReading } from "./judgeReading.js";
import type { TieOutEntry } from "./TieOutEntry.js";

/** Numbers of fewer digits are a swap away from too many others: of counts, and of percentages and means. */
const [COUNT, DECIMAL] = [100, 1000];

/** What nothing explains contradicts the one figure that it would match, had not two digits side by side changed places. */
export function asSwapped(
  { span, text, outcome, elsewhere }: TieOutEntry,
  read: QuantityReading,
  context: Context,
  index: FigureIndex,
  reportPeriod: string,
): TieOutEntry | undefined {
  if (outcome !== "unexplained" || elsewhere !== undefined) return undefined;
  const { alternatives: _, ...reading } = read;
  const size = Math.abs(reading.units);
  if (size < (reading.decimals > 0 ? DECIMAL : COUNT) || reading.script === "word" || reading.scale?.step !== undefined)
    return undefined;
  const digits = String(size);
  const found = new Set<string>();
  for (let at = 1; at < digits.length; at++) {
    const swapped = Number(digits.slice(0, at - 1) + digits[at] + digits[at - 1] + digits.slice(at + 1));
    const units = Math.sign(reading.units) * swapped;
    const value = units / 10 ** reading.decimals;
    if (
      swapped === size ||
      index.printing({ kind: reading.kind, value, units, decimals: reading.decimals }).length === 0
    )
      continue;
    const meant = { ...reading, units, value };
    const judged = judgeReading(meant, context, index, reportPeriod);
    if (judged.outcome === "matched" && judged.figure !== undefined) found.add(judged.figure);
  }
  const [figure] = found;
  return figure === undefined || found.size > 1 ? undefined : { span, text, outcome: "contradicted", figure };
}
