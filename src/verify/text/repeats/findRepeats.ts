import type { Span } from "../../../model/Finding.js";
import { slipOf } from "../../common/slipOf.js";
import { HIGHEST } from "../passage/cues.js";
import { otherPeriods } from "../passage/otherPeriods.js";
import { differsByOneSlip } from "../relations/differsByOneSlip.js";
import { holds } from "../relations/holds.js";
import { isLimit } from "../relations/isLimit.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { roundedFigure } from "../relations/roundedFigure.js";
import type { Reading } from "../sums/Reading.js";
import { sayAgain } from "./sayAgain.js";
import { tellsTwice } from "./tellsTwice.js";

/** A text with more confirmed numbers than this is no press release. */
const LIMIT = 60;
const LEAST = 100;
/** Two smaller numbers differ by a digit too often. */
const LEAST_WRONG = 1000;
/** How far a round number may be from what it rounds, as a share of it. */
const NEAR = 0.015;
const FAR = 0.1;
/** What the number said again is compared with. */
const FROM = /(?<![a-zء-ي])(?:from|than|against|عن|مقابل)\s*\(?$/;
/** Relations that confirm what they are made of. */
const CONFIRMING: readonly Relation["kind"][] = ["sum", "share", "growth", "roll-forward"];

/**
 * Finds a number that other numbers of the text confirm, said once more with a digit changed, two swapped, or rounded wrongly, where the
 * second one is confirmed by nothing; or so where neither is, and words say that it is one number.
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
  const free = large
    .filter((item) => !sure.has(item.value) && !told.has(item) && !FROM.test(item.before))
    .slice(0, LIMIT);
  const repeats = free.flatMap((item): Relation[] => {
    // What is said twice is no slip.
    if (large.some((other) => other !== item && other.value === item.value)) return [];
    const printed = { ...item, figure: roundedFigure(item.figure) };
    const isRound = printed.figure.decimals < 0;
    if (isRound && large.some((other) => other !== item && holds(relate("rounded", [other], printed)))) return [];
    const anchor = anchors.find((other) => {
      if (other === item || other.value === item.value || (grown.has(item) && !summed.has(other))) return false;
      return (isRound ? isBadlyRounded(printed, other) : isSlip(item, other)) && !otherPeriods(figures, item, other);
    });
    if (anchor !== undefined) return [{ ...relate("rounded", [anchor], printed), kind: "repeated" }];
    // The busiest months of two channels, in rows, may be a digit apart.
    const isPeak = ({ listed, before }: Item) => listed && HIGHEST.test(before);
    const isOther = (other: Item) => grown.has(other) || (isPeak(item) && isPeak(other));
    const said = large.find((other) => other.start < item.start && !isOther(other) && isToldWrong(item, other));
    if (said === undefined || grown.has(item) || otherPeriods(figures, item, said)) return [];
    return [{ ...relate("rounded", [said], printed), kind: "repeated", severity: "warning" }];
  });
  return [...repeats, ...repeatedPercents(reading)];
}

/** A percentage that a text tells twice, once with a wrong digit or two swapped. */
function repeatedPercents({ items, figures }: Reading): readonly Relation[] {
  const percents = items.filter(({ kind, figure }) => kind === "percent" && figure.units > 99).slice(0, LIMIT);
  const isOnly = percents.length < 3;
  return percents.flatMap((item, at): Relation[] => {
    const isOne = (other: Item) =>
      other.figure.decimals === item.figure.decimals &&
      (isOnly ? differsByOneSlip : isSwapped)(item.figure.units, other.figure.units) &&
      tellsTwice(other, item) !== undefined &&
      !otherPeriods(figures, other, item);
    const said = percents.slice(0, at).find(isOne);
    return said === undefined ? [] : [{ ...relate("rounded", [said], item), kind: "repeated", severity: "warning" }];
  });
}

function isSwapped(one: number, other: number): boolean {
  return slipOf(one, other) === "swapped-digits";
}

function isSlip(item: Item, anchor: Item): boolean {
  const slip = item.bound === undefined ? slipOf(item.value, anchor.value) : undefined;
  if (slip !== "swapped-digits" && (slip !== "wrong-digit" || item.value < LEAST_WRONG)) return false;
  const said = sayAgain(anchor, item);
  return said === "again" || (said === "perhaps" && slip === "swapped-digits");
}

/** What is told twice has a digit wrong, or two swapped: nothing else confirms either. */
function isToldWrong(item: Item, other: Item): boolean {
  const isPlain = item.bound === undefined && other.bound === undefined && item.value % 100 > 0;
  if (!isPlain || !differsByOneSlip(item.value, other.value)) return false;
  const told = tellsTwice(other, item);
  return told === "surely" || (told === "perhaps" && (isSwapped(item.value, other.value) || item.value >= LEAST_WRONG));
}

/** Further from the number than the step that it is rounded to, and yet near. */
function isBadlyRounded(item: Item, anchor: Item): boolean {
  if (isLimit(item)) return false;
  const off = Math.abs(item.value - anchor.value);
  const isOff = off > Math.max(10 ** -item.figure.decimals, NEAR * anchor.value) && off < FAR * anchor.value;
  return isOff && sayAgain(anchor, item) === "again";
}
