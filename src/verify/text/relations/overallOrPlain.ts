import { fails } from "./fails.js";
import { holds } from "./holds.js";
import type { Printed, Relation } from "./Relation.js";
import { relateMean } from "./relateMean.js";
import { relateOverall } from "./relateOverall.js";

/** The mean of all with the means of its groups, if it is theirs weighted by size, or wrong: their plain mean, or beyond them all (of two: where it is said to be of both). */
export function overallOrPlain(
  means: readonly Printed[],
  sizes: readonly Printed[],
  overall: Printed,
  isOfBoth = false,
): readonly Relation[] {
  const relation = relateOverall(means, sizes, overall);
  const decimals = Math.max(0, ...means.map(({ figure }) => figure.decimals));
  const units = means.reduce((sum, { figure }) => sum + figure.units * 10 ** (decimals - figure.decimals), 0);
  const plain = relateMean(
    [{ ...overall, figure: { units, decimals } }],
    { units: means.length, decimals: 0 },
    overall,
  );
  const values = means.map(({ value }) => value);
  const isBeyond =
    (means.length > 2 || isOfBoth) && (overall.value > Math.max(...values) || overall.value < Math.min(...values));
  return fails(relation) && !holds(plain) && !isBeyond ? [] : [relation];
}
