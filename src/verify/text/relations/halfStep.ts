import type { Item } from "./Relation.js";

/** Half of the step that a figure in thousands is rounded to; 0 for an exact one. */
export function halfStep({ figure }: Item): number {
  return figure.decimals < 0 ? 10 ** -figure.decimals / 2 : 0;
}
