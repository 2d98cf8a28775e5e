import type { PrintedFigure } from "./PrintedFigure.js";

/** A published figure with what it reads. */
export interface Printing {
  readonly figure: string;
  readonly text: string;
  readonly reading: PrintedFigure | undefined;
}

/** One whose number is known, and is no bound. */
export interface NumberPrinting extends Printing {
  readonly reading: PrintedFigure;
}
