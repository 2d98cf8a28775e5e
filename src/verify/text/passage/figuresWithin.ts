import type { FigureReading } from "../../../language/reading/FigureReading.js";
import { firstFrom } from "../../common/firstFrom.js";

/** The figures that start between two places of the text. */
export function figuresWithin(figures: readonly FigureReading[], from: number, to: number): readonly FigureReading[] {
  const [first, end] = [from, to].map((place) => firstFrom(figures, place, ({ span }) => span.start));
  return figures.slice(first, end);
}
