import type { Tickets } from "../../model/FeedbackReport.js";
import { lastDayOf } from "../../periods/lastDayOf.js";
import { countedAtEnd } from "../countedAtEnd.js";
import { countedEarly } from "../countedEarly.js";

/**
 * The day or instant as of which all open tickets were counted, the end of the period in whatever way it is written;
 * `"unstated"` where one does not say or there is none, `undefined` where two of those that do differ, or one is before the end and another does not say.
 */
export function commonDay(all: readonly Tickets[], period: string): string | undefined {
  const stated = all.flatMap(({ asOf }) => asOf ?? []);
  const isEnd = stated.every((asOf) => countedAtEnd({ asOf }, period));
  if (new Set(stated).size > 1 && !isEnd) return undefined;
  // Nobody knows that the others were counted so early, too.
  if (stated.length < all.length) return all.some((each) => countedEarly(each, period)) ? undefined : "unstated";
  return new Set(stated).size > 1 ? lastDayOf(period) : (stated[0] ?? "unstated");
}
