import { ratioOf } from "../metrics/ratioOf.js";
import type { Caveat } from "../model/lists.js";
import type { Ratio } from "../model/numbers.js";
import type { Figure } from "./Figure.js";
import { figureOf } from "./figureOf.js";

/** The ratio of one count to another, as a figure under the part's name. */
export function shareFigure(
  part: Figure<number>,
  whole: Figure<number>,
  measure: string,
  form: "share" | "rate" = "share",
  caveat?: Caveat,
): Figure<Ratio> {
  const { id, period } = part;
  const path = part.measure === "count" ? id : id.slice(0, id.lastIndexOf("/"));
  const share = ratioOf(part.result, whole.result, caveat);
  return figureOf(part, `${path}/${measure}`, period, measure, form, "derived", "ratio", [id, whole.id], share);
}
