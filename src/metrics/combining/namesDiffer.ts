import type { Label } from "../../model/FeedbackReport.js";

/** Whether names, where they are given, are of different things: two of one language that say something else. */
export function namesDiffer(names: readonly (Label | undefined)[]): boolean {
  return (["ar", "en"] as const).some((language) => new Set(names.flatMap((name) => name?.[language] ?? [])).size > 1);
}
