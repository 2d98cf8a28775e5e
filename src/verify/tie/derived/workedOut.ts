import type { FeedbackReport } from "../../../model/FeedbackReport.js";
import type { FigureIndex } from "../match/figureIndex.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import { isLooseBound } from "./isLooseBound.js";
import { isOfOtherNoun } from "./isOfOtherNoun.js";
import { isOwnTerm } from "./isOwnTerm.js";
import { type Told, withDerived } from "./withDerived.js";
import { wrongBase } from "./wrongBase.js";

/**
 * A number that is no figure by its own place, as it is worked out of the figures beside it; left as it was where its noun or its bound is of
 * something else than these, or where it is a difference and told as what is compared.
 */
export function workedOut(
  one: Told,
  at: number,
  told: readonly Told[],
  index: FigureIndex,
  report: FeedbackReport,
): TieOutEntry {
  const entry = withDerived(one, at, told, index, report);
  if (entry.outcome !== "derived") return entry;
  const parts = (entry.from ?? []).flatMap((id) => index.byId.get(id) ?? []);
  const isOther =
    ((entry.rule === "sum" || entry.rule === "mean") && isOfOtherNoun(one, parts, index)) ||
    isLooseBound(one, entry.rule, parts, index) ||
    (entry.rule === "change" && isOwnTerm(one, [told[at - 1], told[at + 1]]));
  return isOther ? one.entry : (wrongBase({ ...one, entry }, told[at - 1], index) ?? entry);
}
