import { portionCoverage } from "../metrics/portionCoverage.js";
import { ratioOf } from "../metrics/ratioOf.js";
import { shareOf } from "../metrics/shareOf.js";
import type { Caveat } from "../model/lists.js";
import type { Ratio } from "../model/numbers.js";
import type { Coverage } from "../model/Result.js";
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
  const share = (isOfOthers ? ratioOf : shareOf)(part.result, whole.result, caveat, coverageOf(part, whole, measure));
  return figureOf(part, `${path}/${measure}`, period, measure, form, "derived", "ratio", [id, whole.id], share);
}

/** Where the counts of a part are counts of its whole, the coverage of that; else each has its own, as a rate has. */
function coverageOf(part: Figure<number>, whole: Figure<number>, measure: string): Coverage | undefined {
  const { id, subject, inputs } = part;
  const isPortion =
    subject === "contacts"
      ? measure.startsWith("share")
      : measure === "cumulative-share" || isWithin(inputs.length > 0 ? inputs : [id], whole.inputs);
  return isPortion ? portionCoverage(part.result.coverage, whole.result.coverage) : undefined;
}

function isWithin(some: readonly string[], all: readonly string[]): boolean {
  // Most are one; to look for each of many among all takes as long as both are, times each other.
  const [only = "", another] = some;
  if (another === undefined) return all.includes(only);
  const known = new Set(all);
  return some.every((each) => known.has(each));
}
