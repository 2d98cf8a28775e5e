import type { Item } from "../relations/Relation.js";

/** Whether the text counts what the account misses, or two numbers that make it up, not both its own: cases opened again, withdrawn, moved elsewhere. */
export function isGapCounted(off: number, counts: readonly Item[], own: readonly Item[]): boolean {
  return counts.some((one, at) => {
    const others = own.includes(one) ? counts.filter((count) => !own.includes(count)) : counts.slice(at + 1);
    return one.value === off || others.some(({ value }) => Math.abs(value - one.value) === off);
  });
}
