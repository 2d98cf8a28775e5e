import type { Cell, Channel } from "../model/FeedbackReport.js";

/** What a channel says of the year, the half and the quarter that a month lies in. */
export function longerTotals({ totals }: Channel, key: string): readonly (Cell | undefined)[] {
  const year = key.slice(0, 4);
  const month = Number(key.slice(5));
  return [year, `${year}-H${month > 6 ? 2 : 1}`, `${year}-Q${Math.ceil(month / 3)}`].map((each) => totals?.[each]);
}
