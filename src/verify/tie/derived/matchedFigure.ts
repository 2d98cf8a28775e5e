import type { Figure } from "../../../figures/Figure.js";
import type { Told } from "./Told.js";

/** The figure that a number matches. */
export function matchedFigure(told: Told | undefined, byId: ReadonlyMap<string, Figure>): Figure | undefined {
  return told?.entry.outcome === "matched" ? byId.get(told.entry.figure ?? "") : undefined;
}
