import type { Figure } from "../../../figures/Figure.js";
import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import { unitOf } from "../../../model/unitOf.js";
import type { FigureIndex } from "../match/figureIndex.js";

/** So many digits are no figure's by chance. */
const MANY = 4;

/** Whether a number counts what the report counts, is money where the report has amounts, or has a figure's value that is none by chance. */
export function ownReadings(
  catalogue: readonly Figure[],
  { printing }: FigureIndex,
): (reading: QuantityReading) => boolean {
  const hasAmounts = catalogue.some(({ measure }) => measure === "amount");
  const nouns = new Set(catalogue.map(({ noun }) => (typeof noun === "object" ? noun.id : noun)));
  return (reading) =>
    (reading.kind === "money" && hasAmounts) ||
    (reading.noun !== undefined && (nouns.has(reading.noun) || unitOf(reading.noun) === "ticket")) ||
    (String(Math.abs(reading.units)).length >= MANY && printing(reading).length > 0);
}
