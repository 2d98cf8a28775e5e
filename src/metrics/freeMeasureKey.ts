import type { SatisfactionMeasure } from "../model/FeedbackReport.js";
import { measureKey } from "../model/measureKey.js";

/** The key of a measure by its id or place; by the first place from another on whose key is free, where that one is known already. */
export function freeMeasureKey(
  measure: SatisfactionMeasure,
  index: number,
  from: number,
  known: { readonly has: (key: string) => boolean },
): string {
  let key = measureKey(measure, index);
  for (let place = from; known.has(key); place++) key = `measure-${place}`;
  return key;
}
