import { readPlainFigures } from "../../../language/readPlainFigures.js";
import { isMonthLabel } from "../passage/isMonthLabel.js";

const SPAN = /(?<![a-zء-ي])(?:to|until|الي|حتي)(?![a-zء-ي])|[-–—]/;

/** Whether the name of a column is a month or another period, also from one month to another, and nothing else. */
export function isPeriodLabel(name: string): boolean {
  const label = name.trim();
  if (isMonthLabel(label)) return true;
  const found = readPlainFigures(label);
  return (
    found.every((figure) => "period" in figure) && (found.length === 1 || (found.length === 2 && SPAN.test(label)))
  );
}
