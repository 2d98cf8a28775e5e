import type { Channel } from "../model/FeedbackReport.js";
import { monthsOf } from "../periods/monthsOf.js";
import { hasStatus } from "./hasStatus.js";
import { needMonths } from "./needMonths.js";

/** The months from which a channel is counted in another way than before: of each count marked as a break the first one, and those declared; throws for what is no list of months. */
export function breakMonths({ id, months, totals, breaks }: Channel): readonly string[] {
  if (breaks !== undefined) needMonths(`channels.${id}.breaks`, breaks);
  const found: string[] = [];
  for (const cells of [months, totals])
    for (const key in cells) if (hasStatus(cells[key], "break-in-series")) found.push(...monthsOf(key).slice(0, 1));
  return breaks === undefined ? found : [...found, ...breaks];
}
