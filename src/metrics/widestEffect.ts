import type { FeedbackReport } from "../model/FeedbackReport.js";
import { type InitiativeEffect, initiativeEffect } from "./initiativeEffect.js";

/** The effect of an initiative in the longest equal windows, up to 3 months, that the report has the months of. */
export function widestEffect(report: FeedbackReport, initiative: string, cause: string): InitiativeEffect | undefined {
  for (const months of [3, 2, 1]) {
    const effect = initiativeEffect(report, initiative, { months, cause });
    if (effect.status === "ok") return effect.value;
  }
  return undefined;
}
