import type { Span } from "../../model/Finding.js";
import type { FixedDecimal } from "../../model/numbers.js";
import { checkRounded } from "../checks/checkRounded.js";
import { slipOf } from "../tie/slipOf.js";
import { otherPeriods } from "./otherPeriods.js";
import type { Reading } from "./Reading.js";
import type { Item, Relation } from "./Relation.js";
import { roundFigure } from "./roundFigure.js";
import { sayAgain } from "./sayAgain.js";

/** A text with more confirmed numbers than this is no press release. */
const LIMIT = 60;
const LEAST = 1000;
/** How far a round number may be from what it rounds, as a share of it. */
const NEAR = 0.015;
const FAR = 0.1;
/** Relations that confirm what they are made of. */
const CONFIRMING: readonly Relation["kind"][] = ["sum", "share", "growth", "roll-forward"];

/**
 * Finds a number that other numbers of the text confirm, said once more with a digit changed, two swapped, or rounded wrongly, where the
 * second one is confirmed by nothing.
 */
export function findRepeats({ figures, counts }: Reading, relations: readonly Relation[]): readonly Relation[] {
  const held = relations.filter(({ kind, outcome }) => CONFIRMING.includes(kind) && outcome.outcome.startsWith("pass"));
  const grown = new Set<Span>(held.flatMap(({ operands }) => operands));
  const summed = new Set<Span>(held.flatMap(({ kind, operands }) => (kind === "growth" ? [] : operands)));
  const told = new Set<Span>(relations.flatMap(({ kind, operands }) => (kind === "repeated" ? operands : [])));
  const large = counts.filter(({ value, figure }) => value >= LEAST && figure.decimals <= 0);
  const anchors = large.filter((item) => grown.has(item) && item.bound === undefined).slice(0, LIMIT);
  const sure = new Set(large.flatMap((item) => (summed.has(item) ? item.value : [])));
  const free = large.filter((item) => !sure.has(item.value) && !told.has(item)).slice(0, LIMIT);
  return free.flatMap((item): Relation[] => {
    const rounded = roundFigure(item.figure);
    const outcomes = rounded.decimals < 0 ? large.map(({ figure }) => checkRounded(rounded, figure)) : [];
    if (large.some((other, at) => other !== item && outcomes[at]?.outcome.startsWith("pass"))) return [];
    const anchor = anchors.find((other) => {
      if (other === item || other.value === item.value || (grown.has(item) && !summed.has(other))) return false;
      const same = rounded.decimals < 0 ? isBadlyRounded(item, rounded, other) : isSlip(item, other);
      return same && !otherPeriods(figures, item, other);
    });
    if (anchor === undefined) return [];
    return [{ kind: "repeated", operands: [anchor, item], outcome: checkRounded(rounded, anchor.figure) }];
  });
}

function isSlip(item: Item, anchor: Item): boolean {
  const slip = item.bound === undefined ? slipOf(item.value, anchor.value) : undefined;
  if (slip !== "swapped-digits" && slip !== "wrong-digit") return false;
  const said = sayAgain(anchor, item);
  return said === "again" || (said === "perhaps" && slip === "swapped-digits");
}

/** Further from the number than the step that it is rounded to, and yet near. */
function isBadlyRounded(item: Item, { decimals }: FixedDecimal, anchor: Item): boolean {
  if (item.bound === "over" || item.bound === "under") return false;
  const off = Math.abs(item.value - anchor.value);
  return (
    off > 10 ** -decimals && off > NEAR * anchor.value && off < FAR * anchor.value && sayAgain(anchor, item) === "again"
  );
}
