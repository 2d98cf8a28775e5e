import { readPlainFigures } from "../../../language/readPlainFigures.js";
import { isMonthLabel } from "../passage/isMonthLabel.js";

/** Whether the name of a column is a month or another period, and nothing else. */
export function isPeriodLabel(name: string): boolean {
  const label = name.trim();
  if (isMonthLabel(label)) return true;
  const [only, ...others] = readPlainFigures(label);
  return only !== undefined && "period" in only && others.length === 0;
}
