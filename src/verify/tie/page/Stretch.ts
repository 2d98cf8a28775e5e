import type { FigureReading } from "../../../language/reading/FigureReading.js";
import type { Surroundings } from "./Surroundings.js";

/** A number, and the stretch of its page that speaks of it. */
export interface Stretch {
  readonly page: Surroundings;
  readonly reading: FigureReading;
  readonly index: number;
  /** The index of the first mention of the stretch. */
  readonly at: number;
  readonly from: number;
  readonly until: number;
}
