import type { FixedDecimal } from "../../model/numbers.js";
import { checkRatio } from "../checks/checkRatio.js";

interface Printed {
  readonly figure: FixedDecimal;
}

/** Whether a mean is that of the groups' means. */
export function isPlainMean(means: readonly Printed[], { figure }: Printed): boolean {
  const decimals = Math.max(0, ...means.map((mean) => mean.figure.decimals));
  const units = means.reduce((sum, mean) => sum + mean.figure.units * 10 ** (decimals - mean.figure.decimals), 0);
  return checkRatio({ units, decimals }, { units: means.length, decimals: 0 }, figure).outcome.startsWith("pass");
}
