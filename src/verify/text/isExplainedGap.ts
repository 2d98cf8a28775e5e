import type { Item } from "./Relation.js";

/** Whether the text counts what the account misses, or two numbers that make it up: cases opened again, withdrawn, moved elsewhere. */
export function isExplainedGap(off: number, counts: readonly Item[]): boolean {
  return counts.some(
    (one, at) => one.value === off || counts.slice(at + 1).some(({ value }) => Math.abs(value - one.value) === off),
  );
}
