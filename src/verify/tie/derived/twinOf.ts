import type { Figure } from "../../../figures/Figure.js";
import { countOf } from "../match/countOf.js";
import type { FigureIndex } from "../match/figureIndex.js";
import { idIn } from "./idIn.js";

/** What has the value of one figure and is what another one was before: all complaints are those whose causes are known. */
export function twinOf(one: Figure | undefined, other: Figure | undefined, { byId }: FigureIndex): Figure | undefined {
  const twin = one && other && byId.get(idIn(other, one.period));
  return one && twin && countOf(one) === countOf(twin) ? twin : undefined;
}
