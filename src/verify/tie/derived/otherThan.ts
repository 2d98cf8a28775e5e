import type { Figure } from "../../../figures/Figure.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import type { Told } from "./Told.js";

/** A number that is one figure where the numbers beside it say that another one belongs there; unexplained where that is not known. */
export function otherThan(
  { entry: { span, text, figure = "" } }: Told,
  own: Figure | undefined,
  rule: "key" | "period",
): TieOutEntry | undefined {
  if (own?.id === figure) return undefined;
  if (own?.result.status !== "ok") return { span, text, outcome: "unexplained", elsewhere: figure };
  return { span, text, outcome: "contradicted", figure: own.id, elsewhere: figure, rule };
}
