import { itemRole } from "../clauses/itemRole.js";
import { labelOf } from "../clauses/labelOf.js";
import { namesNothing } from "../clauses/namesNothing.js";
import type { Item } from "../relations/Relation.js";
import { sumOf } from "../relations/sumOf.js";
import { wholeOfPart } from "./wholeOfPart.js";

/** Only those of a place or a time: "1,900 about water in Riyadh". */
const PLACE = /(?<![a-zء-ي])(?:in|at|from|during|within|في|لدي|خلال)(?: the)? ([a-zء-ي]+)/;

/** Numbers around a percentage. */
export interface Around {
  /** The two behind it. */
  readonly next: readonly Item[];
  /** The two numbers before it. */
  readonly before: readonly Item[];
  /** The counts nearby. */
  readonly counts: readonly Item[];
  /** Those without a percentage of their own. */
  readonly wholes: readonly Item[];
}

export interface PartsOfWhole {
  readonly parts: readonly Item[];
  readonly whole: Item;
}

/** Parts with the only whole that they can have, if there is one. */
export function withWhole(parts: readonly Item[], percent: Item, wholes: readonly Item[]): PartsOfWhole | undefined {
  const words = `${percent.before} ${percent.after}`;
  const isNarrower = parts.some(
    (part) => part.sentence !== percent.sentence && !namesNothing(PLACE.exec(labelOf(part))?.[1] ?? "", words),
  );
  if (isNarrower) return undefined;
  const others = wholes.filter((count) => !parts.includes(count));
  const whole = wholeOfPart(parts, sumOf(parts), percent, others);
  // "The unit closed 468,854, and the offices handled 234,690": neither is of the other.
  const areDone = whole !== undefined && [whole, ...parts].every((count) => itemRole(count) === "resolved");
  return areDone ? undefined : whole && { parts, whole };
}
