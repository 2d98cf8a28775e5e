import type { Unit } from "../../model/lists.js";
import type { FixedDecimal } from "../../model/numbers.js";

/** A printed figure, read. */
export interface PrintedFigure extends FixedDecimal {
  readonly isPercent: boolean;
  readonly bound?: "<" | ">";
  /** The bound may be reached: "at least". */
  readonly orEqual?: boolean;
  /** The data show that it is cut off, and not rounded. */
  readonly isCut?: boolean;
  /** The unit of the noun beside it, where there is one that is known. */
  readonly unit?: Unit;
  /** That noun, where it is one of the library's, "message", or a length of time. */
  readonly noun?: string;
  /** The whole text put right, where its noun does not have the form that the number asks for. */
  readonly corrected?: string;
}
