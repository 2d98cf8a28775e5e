import type { NumberOptions } from "../language/NumberOptions.js";
import type { CatalogueOptions } from "./catalogueOf.js";

/** Options of {@link explainFigure}. */
export interface ExplainFigureOptions extends CatalogueOptions, NumberOptions {
  /** Decimals of shares and changes, 0 to 6; 2 unless said otherwise. */
  readonly decimals?: number;
}
