import type { Figure } from "../../../figures/Figure.js";
import type { FigureIndex } from "../match/figureIndex.js";
import { matchedFigure } from "./matchedFigure.js";
import { SHARES } from "./namedFigures.js";
import type { Told } from "./Told.js";

/** The count of a part that a number is, or is the share of, and that of its whole. */
export function partOf(told: Told | undefined, { byId, about }: FigureIndex): readonly (Figure | undefined)[] {
  const figure = matchedFigure(told, byId);
  if (figure?.key === undefined) return [];
  const share = [...(about(figure.key, true).get(figure.period) ?? [])]
    .map((each) => each.figure)
    .find(({ id, measure, inputs }) => SHARES.includes(measure) && (id === figure.id || inputs[0] === figure.id));
  return (share?.inputs ?? []).map((id) => byId.get(id));
}
