import type { LinearForm } from "./linearForms.js";
import type { WeightedCounts } from "./quotientOf.js";

/** The sum of counts, each times a number, as a form of the one unknown; `undefined` where one of them has none. */
export function sumForms(terms: WeightedCounts, forms: ReadonlyMap<string, LinearForm>): LinearForm | undefined {
  let [base, slope] = [0, 0];
  const by = new Set<string>();
  for (const [id, times] of terms) {
    const form = id === undefined ? { base: 1, slope: 0, by: [] } : forms.get(id);
    if (form === undefined) return undefined;
    base += times * form.base;
    slope += times * form.slope;
    for (const each of form.by) by.add(each);
  }
  return { base, slope, by: [...by] };
}
