import type { FigureReading } from "../../../language/reading/FigureReading.js";
import type { Stretch } from "../page/Stretch.js";

/** The nouns of the numbers beside one, in its stretch. */
export function nounsBeside({ page: { readings }, index, from, until }: Stretch): readonly string[] {
  const nouns: string[] = [];
  const add = (reading: FigureReading | undefined): void => {
    if (reading !== undefined && "noun" in reading && reading.noun !== undefined) nouns.push(reading.noun);
  };
  for (let at = index - 1; (readings[at]?.span.start ?? -1) >= from; at--) add(readings[at]);
  for (let at = index + 1; (readings[at]?.span.start ?? until) < until; at++) add(readings[at]);
  return nouns;
}
