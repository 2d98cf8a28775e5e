import type { Figure } from "../../../figures/Figure.js";
import type { FigureIndex } from "../match/figureIndex.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import { SHARES } from "./namedFigures.js";

/** The count of a part that a number is, or is the share of, and that of its whole. */
export function partOf(entry: TieOutEntry | undefined, { byId, about }: FigureIndex): readonly (Figure | undefined)[] {
  const figure = entry?.outcome === "matched" ? byId.get(entry.figure ?? "") : undefined;
  if (figure?.key === undefined) return [];
  const share = [...(about(figure.key, true).get(figure.period) ?? [])]
    .map((each) => each.figure)
    .find(({ id, measure, inputs }) => SHARES.includes(measure) && (id === figure.id || inputs[0] === figure.id));
  return (share?.inputs ?? []).map((id) => byId.get(id));
}
