import type { Channel } from "../model/FeedbackReport.js";
import { monthsOf } from "../periods/monthsOf.js";
import { hasStatus } from "./hasStatus.js";

/** The months from which a channel is counted in another way than before: of each count marked as a break the first one, and those declared. */
export function breakMonths({ months, totals, breaks }: Channel): readonly string[] {
  const found: string[] = [];
  for (const cells of [months, totals])
    for (const key in cells) if (hasStatus(cells[key], "break-in-series")) found.push(...monthsOf(key).slice(0, 1));
  return breaks === undefined ? found : [...found, ...breaks];
}
