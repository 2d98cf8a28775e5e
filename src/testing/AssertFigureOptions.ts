import type { CatalogueOptions } from "../figures/catalogueOf.js";
import type { Language, Numerals } from "../model/lists.js";

/** Options of `assertFigure` and of `toBeFigure`. */
export interface AssertFigureOptions extends CatalogueOptions {
  /** The language of the message; English unless said otherwise. */
  readonly language?: Language;
  /** The digits of the figure in an Arabic message; what is given keeps its own. */
  readonly numerals?: Numerals;
}
