import { fails } from "./fails.js";
import type { Relation } from "./Relation.js";

/** What counts are rounded to that show no noughts. */
const LEAST = 5;

/** Whether a sum fails by no more than the rounding that the text says its counts have, or, where `step` is 0, that their noughts show. */
export function isRoundedAway(text: string, relation: Relation, step: number): boolean {
  const { kind, operands, outcome } = relation;
  if (kind !== "sum" || !fails(relation)) return false;
  const tail = ["000", "00", "0"].find((noughts) =>
    operands.every(({ end }) => text.slice(end - noughts.length, end).replace(/٠/g, "0") === noughts),
  );
  const shown = tail === undefined ? LEAST : 10 ** tail.length;
  return Math.abs(Number(outcome.difference)) <= ((step > 0 ? step : shown) / 2) * operands.length;
}
