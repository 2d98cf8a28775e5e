import type { Figure } from "../../../figures/Figure.js";
import type { FeedbackReport } from "../../../model/FeedbackReport.js";

const CAUSES = "causes/";

/**
 * Whether two figures are what was before one initiative and after it, and no other cause is named than it addresses: "leaks fell from 860
 * to 690 after the launch of sensors".
 */
export function isAroundOne(
  before: Figure,
  after: Figure,
  named: readonly string[],
  { initiatives = [] }: FeedbackReport,
): boolean {
  const { key, measure, period, subject } = before;
  const isPair = key === after.key && period === after.period && measure.replace("before", "after") === after.measure;
  if (subject !== "initiatives" || !isPair || !measure.startsWith("before")) return false;
  const { addresses = [] } = initiatives.find(({ id }) => id === key) ?? {};
  return named.every((name) => !name.startsWith(CAUSES) || addresses.includes(name.slice(CAUSES.length)));
}
