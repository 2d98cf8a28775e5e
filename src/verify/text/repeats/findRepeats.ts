import type { Span } from "../../../model/Finding.js";
import { slipOf } from "../../common/slipOf.js";
import { otherPeriods } from "../passage/otherPeriods.js";
import { holds } from "../relations/holds.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { roundedFigure } from "../relations/roundedFigure.js";
import type { Reading } from "../sums/Reading.js";
import { sayAgain } from "./sayAgain.js";

/** A text with more confirmed numbers than this is no press release. */
const LIMIT = 60;
const LEAST = 100;
/** Two smaller numbers differ by a digit too often. */
const LEAST_WRONG = 1000;
/** Of larger ones, two of one text do not have their digits swapped by chance. */
const LEAST_SWAPPED = 10_000;
/** What the number said again is compared with. */
const FROM = /(?<![a-zء-ي])(?:from|than|against|عن|مقابل)(?: the)?\s*\(?$/;
/** It has moved once more: "and another 22.7 % in 2021, to". */
const FURTHER = /(?<![a-zء-ي])(?:another|a further|more|again|اخري|اضافي[هت]?|مجددا)(?![a-zء-ي])/;
/** Relations that confirm what they are made of. */
const CONFIRMING: readonly Relation["kind"][] = ["sum", "share", "growth", "roll-forward"];

/**
 * Finds a number that other numbers of the text confirm, said once more with a digit changed or two swapped, where the
 * second one is confirmed by nothing.
 */
export function findRepeats(reading: Reading, relations: readonly Relation[]): readonly Relation[] {
  const { figures, counts } = reading;
  const held = relations.filter((relation) => CONFIRMING.includes(relation.kind) && holds(relation));
  const grown = new Set<Span>(held.flatMap(({ operands }) => operands));
  const summed = new Set<Span>(held.flatMap(({ kind, operands }) => (kind === "growth" ? [] : operands)));
  const told = new Set<Span>(relations.flatMap(({ kind, operands }) => (kind === "repeated" ? operands : [])));
  const large = counts.filter(({ value, figure }) => value >= LEAST && figure.decimals <= 0);
  const anchors = large.filter((item) => grown.has(item) && item.bound === undefined).slice(0, LIMIT);
  const sure = new Set(large.flatMap((item) => (summed.has(item) ? item.value : [])));
  const values = new Set(counts.map(({ value }) => value));
  const free = large
    .filter((item) => !sure.has(item.value) && !told.has(item) && ![FROM, FURTHER].some((cue) => cue.test(item.before)))
    .slice(0, LIMIT);
  return free.flatMap((item): Relation[] => {
    // What is said twice is no slip.
    if (large.some((other) => other !== item && other.value === item.value)) return [];
    const printed = { ...item, figure: roundedFigure(item.figure) };
    const isRound = printed.figure.decimals < 0;
    if (isRound && large.some((other) => other !== item && holds(relate("rounded", [other], printed)))) return [];
    const anchor = anchors.find((other) => {
      if (other === item || other.value === item.value || (grown.has(item) && !summed.has(other))) return false;
      // By what the one is more than the other, the text tells.
      if (values.has(Math.abs(other.value - item.value))) return false;
      return !isRound && isSlip(item, other) && !otherPeriods(figures, item, other);
    });
    return anchor === undefined ? [] : [{ ...relate("rounded", [anchor], printed), kind: "repeated" }];
  });
}
function isSlip(item: Item, anchor: Item): boolean {
  const slip = item.bound === undefined ? slipOf(item.value, anchor.value) : undefined;
  if (slip !== "swapped-digits" && (slip !== "wrong-digit" || item.value < LEAST_WRONG)) return false;
  const said = sayAgain(anchor, item);
  if (said === "again" || slip !== "swapped-digits") return said === "again";
  return said === "perhaps" || (said === "hardly" && item.value >= LEAST_SWAPPED);
}
