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
  return figureOf(part, {
    period: part.period,
    id: `${part.measure === "count" ? part.id : part.id.slice(0, part.id.lastIndexOf("/"))}/${measure}`,
    measure,
    form,
    kind: "derived",
    formula: "ratio",
    inputs: [part.id, whole.id],
    result: ratioOf(part.result, whole.result, caveat),
  });
}
