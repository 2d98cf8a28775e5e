import type { TieOutEntry } from "../match/TieOutEntry.js";
import type { Here } from "./Here.js";
import { hereOf } from "./hereOf.js";
import { isLooseBound } from "./isLooseBound.js";
import { isOfOtherNoun } from "./isOfOtherNoun.js";
import { isOwnTerm } from "./isOwnTerm.js";
import { withDerived } from "./withDerived.js";
import { wrongBase } from "./wrongBase.js";

/**
 * A number that is no figure by its own place, as it is worked out of the figures beside it; left as it was where its noun or its bound is of
 * something else than these, or where it is a difference and told as what is compared.
 */
export function workedOut(here: Here): TieOutEntry {
  const { one, at, told, previous, next, index, report } = here;
  const entry = withDerived(here);
  if (entry.outcome !== "derived") return entry;
  const parts = (entry.from ?? []).flatMap((id) => index.byId.get(id) ?? []);
  const isOther =
    ((entry.rule === "sum" || entry.rule === "mean") && isOfOtherNoun(one, parts, index)) ||
    isLooseBound(one, entry.rule, parts, index) ||
    (entry.rule === "change" && isOwnTerm(one, [previous, next]));
  return isOther ? one.entry : (wrongBase(hereOf({ ...one, entry }, at, told, index, report)) ?? entry);
}
