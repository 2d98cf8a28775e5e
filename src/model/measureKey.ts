import type { SatisfactionMeasure } from "./FeedbackReport.js";

/** The key by which a measure's figures are called: its id, or its place among the measures. */
export function measureKey({ id }: Pick<SatisfactionMeasure, "id">, index: number): string {
  return id ?? `measure-${index + 1}`;
}
