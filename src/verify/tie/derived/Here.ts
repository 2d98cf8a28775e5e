import type { Figure } from "../../../figures/Figure.js";
import type { FeedbackReport } from "../../../model/FeedbackReport.js";
import type { FigureIndex } from "../match/figureIndex.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import type { Told } from "./Told.js";

/** A number where it stands among the others of its page. */
export interface Here {
  readonly one: Told;
  /** Its place among the numbers of the page. */
  readonly at: number;
  /** All of them; those before it have been held to theirs already. */
  readonly told: readonly Told[];
  /** The two numbers before it, the nearer last, and the one behind it. */
  readonly earlier: Told | undefined;
  readonly previous: Told | undefined;
  readonly next: Told | undefined;
  readonly index: FigureIndex;
  readonly report: FeedbackReport;
  /** How far back in the page, in characters, the numbers stand that it may be worked out of. */
  readonly from: number;
  /** The words around it, from there to the end of its sentence. */
  readonly sentence: () => string;
  /** The figures told before it and behind it, those nearest first. */
  readonly before: () => readonly Figure[];
  readonly behind: () => readonly Figure[];
}

/** Says what a number is by the numbers beside it; nothing where they say nothing of it. */
export type Finder = (here: Here) => TieOutEntry | undefined;
