import type { EditionChange } from "../../model/FeedbackReport.js";
import type { MovedFigure } from "./EditionComparison.js";

/** What is declared of each count: of itself, or else the first of what is declared of figures that rest on it. */
export function declaredReasons(
  declared: readonly EditionChange[],
  moved: readonly MovedFigure[],
): ReadonlyMap<string, EditionChange> {
  const resting = new Map(moved.map(({ figure, because }) => [figure, because]));
  const found = new Map<string, EditionChange>();
  const add = (figure: string, change: EditionChange): void => {
    if (!found.has(figure)) found.set(figure, change);
  };
  for (const change of declared) add(change.figure, change);
  for (const change of declared) for (const figure of resting.get(change.figure) ?? []) add(figure, change);
  return found;
}
