import { checkShareOfSum } from "../checks/checkShareOfSum.js";
import { isAlike } from "./isAlike.js";
import { nearby } from "./nearby.js";
import type { Reading } from "./Reading.js";
import type { Item, Relation } from "./Relation.js";

const TOGETHER = /(?<![a-zء-ي])(?:together|combined|between them|jointly|معا|مجتمع[ء-ي]*|مجموعها|مجموعهم)(?![a-zء-ي])/;
const REACH = 10;
/** Percentage points from the share beyond which the percentage is one of something else. */
const FAR = 8;

/** Finds percentages of what a sentence has just listed, "A (28,410), B (9,874) and C (7,016) together made up 47 %", and the whole before it. */
export function findJointShares({ items }: Reading): readonly Relation[] {
  return items.flatMap((percent): Relation[] => {
    if (percent.kind !== "percent" || !TOGETHER.test(percent.before)) return [];
    const counts = nearby(items, percent.start, REACH).filter(
      ({ kind, start, per, sentence }) =>
        kind === "count" && per === undefined && start < percent.start && percent.sentence - sentence <= 2,
    );
    const own = counts.filter(({ sentence }) => sentence === percent.sentence);
    const [first, ...rest] = own;
    const sum = (parts: readonly Item[]) => parts.reduce((all, { value }) => all + value, 0);
    const inside = first !== undefined && rest.length > 1 && first.value > sum(rest);
    const parts = inside ? rest : own;
    const earlier = counts.filter(({ sentence }) => sentence < percent.sentence);
    const whole = inside ? first : earlier.findLast(({ value }) => value > sum(parts));
    if (whole === undefined || parts.length < 2 || !parts.every((part) => isAlike(part, whole))) return [];
    const outcome = checkShareOfSum(
      parts.map(({ figure }) => figure),
      whole.figure,
      percent.figure,
    );
    const far = Math.abs((100 * sum(parts)) / whole.value - percent.value) > FAR;
    return far ? [] : [{ kind: "share", operands: [...parts, whole, percent], outcome }];
  });
}
