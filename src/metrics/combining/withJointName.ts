import type { Label } from "../../model/FeedbackReport.js";
import { joinLabels } from "./joinLabels.js";

/** One of what several reports have, by its name in each language in which one of them gives it. */
export function withJointName<Item extends { readonly name?: Label }>(
  { name: own, ...rest }: Item,
  all: readonly { readonly name?: Label }[],
): Omit<Item, "name"> & { readonly name?: Label } {
  const name = joinLabels(all.map((each) => each.name)) ?? own;
  return name === undefined ? rest : { ...rest, name };
}
