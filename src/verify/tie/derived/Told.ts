import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import type { Context } from "../place/Context.js";

/** A number of the page, with what became of it by itself and what is said of it. */
export interface Told {
  readonly entry: TieOutEntry;
  readonly reading: QuantityReading;
  /** What is meant by it, where that is not what is read. */
  readonly meant: QuantityReading;
  readonly context: Context;
  /** It stands in no cell, and the page does not bind it itself. */
  readonly isFree: boolean;
  /** What the markup of the page says it is. */
  readonly value: string | undefined;
}
