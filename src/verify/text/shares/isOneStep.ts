import type { Item, Relation } from "../relations/Relation.js";

/** Whether a percentage is off by no more than a step of its last digit. */
export function isOneStep({ outcome }: Relation, { figure }: Item): boolean {
  return Math.abs(Number(outcome.difference)) <= 1.01 * 10 ** -figure.decimals;
}
