import { ratioOf } from "../metrics/ratioOf.js";
import { shareOf } from "../metrics/shareOf.js";
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
  // Tickets may well be closed that were opened before: of these two neither is a part of the other.
  const isOfOthers = form === "rate" || measure === "clearance-rate";
  const share = (isOfOthers ? ratioOf : shareOf)(part.result, whole.result, caveat);
  return figureOf(part, `${path}/${measure}`, period, measure, form, "derived", "ratio", [id, whole.id], share);
}
