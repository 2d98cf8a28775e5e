import type { FigureReading, PeriodReading } from "../../../language/reading/FigureReading.js";
import type { Mention } from "../names/findCues.js";
import type { LastBracket } from "./bracketsIn.js";
import type { Gaps } from "./gapsIn.js";
import type { Turn } from "./inOrder.js";
import type { Section } from "./sectionsOf.js";

/** A page's text with what was found in it. */
export interface Surroundings {
  readonly text: string;
  readonly readings: readonly FigureReading[];
  readonly mentions: readonly Mention[];
  readonly gaps: Gaps;
  readonly lastBracket: LastBracket;
  /** The periods that a name of one can mean in this report, where it gives no year, or other months stand beside it. */
  readonly periodsNamed: (reading: PeriodReading) => readonly string[];
  readonly reportPeriod: string;
  /** The day on which the report counted its tickets, where it says so. */
  readonly asOf: string | undefined;
  /** Whether the report says what was opened and closed in its period, and so how much of the one the other is. */
  readonly hasFlow: boolean;
  /** Whether the period that is read at an index is named only to be compared with; worked out once for each. */
  readonly isCompared: (at: number) => boolean;
  /** Whether a period is named with others, so that a number may be of any of them. */
  readonly isOpen: (reading: FigureReading) => boolean;
  /** What the headings above a place say of it. */
  readonly sectionAt: (place: number) => Section;
  /** Whether the title above a place names the period of the report. Places are asked for in their order. */
  readonly isTitled: (place: number) => boolean;
  /** What numbers are told in the order of. */
  readonly turns: ReadonlyMap<number, Turn>;
}
