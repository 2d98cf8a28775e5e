import type { FeedbackReport } from "../model/FeedbackReport.js";
import { nounOf } from "./nounOf.js";

/** Refuses, by its place, a noun of a report that lacks a form, before a page has to know it. */
export function needNouns({ channels, initiatives = [] }: FeedbackReport): void {
  for (const { id, counts = "contact" } of channels) nounOf(counts, `channels.${id}.counts`);
  for (const { id, reach } of initiatives) nounOf(reach?.noun ?? "beneficiary", `initiatives.${id}.reach.noun`);
}
