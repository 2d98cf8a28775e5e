import { checkRatio } from "../checks/checkRatio.js";
import { holds } from "./holds.js";
import type { Printed } from "./Relation.js";

/** Whether a mean of all is that of the groups' means, which takes them for equally large. */
export function isPlainMean(means: readonly Printed[], { figure }: Printed): boolean {
  const decimals = Math.max(0, ...means.map((mean) => mean.figure.decimals));
  const units = means.reduce((sum, mean) => sum + mean.figure.units * 10 ** (decimals - mean.figure.decimals), 0);
  return holds({ outcome: checkRatio({ units, decimals }, { units: means.length, decimals: 0 }, figure) });
}
