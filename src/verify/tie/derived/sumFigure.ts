import type { Figure } from "../../../figures/Figure.js";
import type { FigureIndex } from "../match/figureIndex.js";
import type { Told } from "./withDerived.js";

/** What joins the ids of the figures that a sum is of. */
export const JOINT = "+";

/** The count of several things together that a number is, as a figure whose id names them all. */
export function sumFigure(told: Told | undefined, { byId }: FigureIndex): Figure | undefined {
  const { rule, from = [] } = told?.entry ?? {};
  const parts = rule === "sum" ? from.flatMap((id) => byId.get(id) ?? []) : [];
  const [first] = parts;
  if (told === undefined || first?.result.status !== "ok" || first.form !== "count") return undefined;
  if (parts.some(({ period }) => period !== first.period)) return undefined;
  const key = parts.map((part) => part.key).join(JOINT);
  return { ...first, key, id: from.join(JOINT), result: { ...first.result, value: told.reading.value } };
}
