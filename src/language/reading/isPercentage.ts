import type { Numeral } from "./readNumeral.js";
import { readPercent } from "./readPercent.js";
import type { Source } from "./Source.js";

/** Whether a numeral is a percentage by its sign or by the words behind it. */
export function isPercentage(source: Source, numeral: Numeral): boolean {
  return numeral.percent || readPercent(source, numeral) !== undefined;
}
