import type { Label } from "../../model/FeedbackReport.js";
import { joinLabels } from "./joinLabels.js";

/** The name of what several reports have, in each language in which one of them gives it; without one, nothing. */
export function nameOf(all: readonly { readonly name?: Label }[]): { readonly name?: Label } {
  const name = joinLabels(all.map((each) => each.name));
  return name === undefined ? {} : { name };
}
