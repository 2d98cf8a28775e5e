import type { Context } from "../place/Context.js";
import type { Candidate } from "./candidateOf.js";
import type { FigureIndex } from "./figureIndex.js";

/** Which month, quarter or half of its year a period is. */
const ENDING = /\d+$/;

/** Whether a number was reached from that of another period as long as a figure's: "fell from 2,340 to 1,995" may be told of two months. */
export function isFromPart({ figure }: Candidate, { move }: Context, index: FigureIndex): boolean {
  const { subject, key, measure, period } = figure;
  const origins = move?.from === undefined ? [] : index.printing(move.from);
  return origins.some(
    ({ figure: other }) =>
      other.subject === subject &&
      other.key === key &&
      other.measure === measure &&
      other.period !== period &&
      other.period.replace(ENDING, "") === period.replace(ENDING, ""),
  );
}
