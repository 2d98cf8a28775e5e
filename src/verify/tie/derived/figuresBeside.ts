import type { Figure } from "../../../figures/Figure.js";
import type { FigureIndex } from "../match/figureIndex.js";
import type { Told } from "./Told.js";

/** The figures that the numbers on one side are, up to a place in the page and no more than `most`, those nearest first; shares only where they are asked for. */
export function figuresBeside(
  told: readonly Told[],
  at: number,
  step: -1 | 1,
  index: FigureIndex,
  limit: number,
  most: number,
  withShares: boolean,
): readonly Figure[] {
  const found: Figure[] = [];
  for (let place = at + step; found.length < most; place += step) {
    const entry = told[place]?.entry;
    if (entry === undefined || (step < 0 ? entry.span.start < limit : entry.span.end > limit)) break;
    // What is worked out of a wrong number may be right, where it is of the one that it should be.
    const figure = index.byId.get(entry.figure ?? "");
    if (figure === undefined || figure.form.startsWith("signed-")) continue;
    if (withShares || figure.form !== "share") found.push(figure);
  }
  return found;
}
