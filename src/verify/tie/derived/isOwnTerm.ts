import type { Told } from "./Told.js";

/** So far apart, in characters, they are told in one breath. */
const NEAR = 60;

/**
 * Whether a difference is told once more beside the number that is told as it: "625 fewer than the 625 brought forward". What is compared is a level,
 * and no difference of itself.
 */
export function isOwnTerm({ context, reading }: Told, beside: readonly (Told | undefined)[]): boolean {
  return (
    context.direction === undefined &&
    beside.some(
      (other) =>
        other?.context.direction !== undefined &&
        other.reading.value === reading.value &&
        Math.abs(other.reading.span.start - reading.span.start) < NEAR,
    )
  );
}
