import type { QuantityReading } from "../../../language/reading/FigureReading.js";

/** How something is told to have come to where it stands: whither it went, and from which number where one is told. */
export interface Move {
  readonly direction: "up" | "down";
  readonly from: QuantityReading | undefined;
}
