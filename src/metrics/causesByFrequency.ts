import type { FeedbackReport } from "../model/FeedbackReport.js";
import { readCount } from "./readCount.js";

/** The ids of the causes from the most frequent on, equal counts in the order of their ids; those without a count go last. */
export function causesByFrequency({ causes = [] }: FeedbackReport): readonly string[] {
  return causes
    .map(({ id, tickets }) => ({ id, count: readCount(tickets, "causes", id, "tickets") ?? -1 }))
    .sort((one, other) => other.count - one.count || (one.id < other.id ? -1 : 1))
    .map(({ id }) => id);
}
