import type { Identity } from "../../figures/deduceHidden.js";
import { termsOf } from "../../figures/termsOf.js";
import { sumForms } from "./sumForms.js";

/** A count as `base + slope * x` of one unknown count `x`, and the known counts that it follows from. */
export interface LinearForm {
  readonly base: number;
  readonly slope: number;
  readonly by: readonly string[];
}

/** Every count that follows from the known ones and from one unknown count: itself 0 + 1 x, a total that it is part of 95 + 1 x. */
export function linearForms(
  identities: readonly Identity[],
  known: ReadonlyMap<string, number>,
  unknown: string,
): ReadonlyMap<string, LinearForm> {
  const forms = new Map<string, LinearForm>([[unknown, { base: 0, slope: 1, by: [] }]]);
  for (const [id, base] of known) forms.set(id, { base, slope: 0, by: [id] });
  for (let size = -1; size < forms.size; ) {
    size = forms.size;
    for (const identity of identities) {
      const terms = termsOf(identity);
      const [open, another] = terms.filter(([id]) => !forms.has(id));
      if (open === undefined || another !== undefined) continue;
      const [id, sign] = open;
      const rest = terms.flatMap(([other, weight]) => (other === id ? [] : [[other, -sign * weight] as const]));
      const form = sumForms(rest, forms);
      if (form !== undefined) forms.set(id, form);
    }
  }
  return forms;
}
