import { fails } from "./fails.js";
import { isAmongOthers } from "./isAmongOthers.js";
import { mayBeSlipped } from "./mayBeSlipped.js";
import type { Item, Relation, RelationKind } from "./Relation.js";

/** So near, in parts of the larger number, a wrong number mostly is to what it should be. */
const NEAR: Partial<Readonly<Record<RelationKind, number>>> = {
  sum: 0.15,
  "roll-forward": 0.15,
  difference: 0.15,
  mean: 0.15,
  multiple: 0.2,
};
const OF_PERCENT: readonly RelationKind[] = ["share", "growth"];
/** The same of a percentage, in points. */
const POINTS = 16;

/**
 * Whether numbers that do not agree look like an error in print, where other numbers are told between them: what they give is near the
 * printed one, or one slip of the hand explains it. Numbers that miss by more are rather told of different things.
 *
 * @param items - the numbers of the text
 */
export function isErrorInPrint(items: readonly Item[]): (relation: Relation) => boolean {
  const places = new Map(items.map((item, at) => [item.start, at]));
  return (relation) => {
    const { kind, operands, outcome } = relation;
    const near = NEAR[kind];
    const { computed } = outcome;
    if (!fails(relation) || computed === undefined || !(near || OF_PERCENT.includes(kind))) return true;
    const numbers = operands.flatMap(({ start }) => items[places.get(start) ?? -1] ?? []);
    const stated = numbers.at(-1);
    if (stated === undefined || numbers.length < operands.length) return true;
    // Parts told together are one list, whatever stands between them and their total; a part is no more than all there is.
    const listed = kind === "sum" ? numbers.slice(0, -1) : numbers;
    if (listed.length < 2 || !isAmongOthers(items, listed)) return true;
    const exact = Math.abs(computed.numerator / computed.denominator);
    const gap = Math.abs(Number(outcome.difference));
    const isNear = gap <= (near === undefined ? POINTS : near * Math.max(Math.abs(stated.value), exact));
    return isNear || mayBeSlipped(relation, numbers);
  };
}
