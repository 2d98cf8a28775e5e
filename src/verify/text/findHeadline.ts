import { checkRounded } from "../checks/checkRounded.js";
import { COMPARISON, OF_WHICH, PART, TOTAL } from "./cues.js";
import { differsByOneSlip } from "./differsByOneSlip.js";
import type { SumHit } from "./findSums.js";
import { isAlike } from "./isAlike.js";
import { itemRole } from "./itemRole.js";
import type { Reading } from "./Reading.js";
import type { Item, Relation } from "./Relation.js";
import { roundFigure } from "./roundFigure.js";

/** A text with more totals than this is no press release. */
const LIMIT = 100;

/** Relates the number of a headline (the first line), and any total that is said twice, to the total of the text. */
export function findHeadline({ text, counts, sums }: Reading): readonly Relation[] {
  const explained = new Set(sums.flatMap(({ parts, total }) => [...parts, total]));
  const parts = new Set(sums.flatMap((hit) => hit.parts));
  const body = counts.filter(({ line }) => line > 0);
  const headed = isHeadline(text);
  const first = headed
    ? counts.find(({ line, listed, figure, value }) => line === 0 && value > 99 && (!listed || figure.decimals < 0))
    : undefined;
  const repeats = counts.filter(
    ({ line, before, after }) =>
      ((headed && line === 0) || TOTAL.test(before)) && !COMPARISON.test(`${before} ${after}`),
  );
  const relations = sums.slice(0, LIMIT).flatMap((hit) => contradictions(hit, repeats.slice(0, LIMIT), explained));
  if (first === undefined || body.length === 0 || explained.has(first)) return relations;
  const headline = { ...first, figure: roundFigure(first.figure) };
  const totals = new Set(sums.map(({ total }) => total));
  const others = body.filter(
    (item) => item.value === first.value || ((isAlike(item, headline) || totals.has(item)) && !parts.has(item)),
  );
  const relate = (item: Item): Relation => {
    return { kind: "rounded", operands: [item, headline], outcome: checkRounded(headline.figure, item.figure) };
  };
  const pairs = others.map(relate);
  const held = pairs.filter(({ outcome }) => outcome.outcome.startsWith("pass"));
  const other = otherOf(
    first,
    body,
    others.filter((item) => held.some(({ operands }) => operands[0] === item)),
  );
  if (held[0] !== undefined) return [...relations, other === undefined ? held[0] : relate(other)];
  const total = others.find((item) => totals.has(item)) ?? others.find(({ before }) => TOTAL.test(before)) ?? others[0];
  if (total === undefined || relations.length > 0) return relations;
  const ratio = headline.value / total.value;
  const step = 10 ** -headline.figure.decimals;
  const proven = totals.has(total) || TOTAL.test(total.before);
  const slip = differsByOneSlip(headline.figure.units, Math.round(total.value / step));
  const related = (ratio > 0.75 && ratio < 1.34) || (slip && (proven || headline.figure.units > 99));
  const off = Math.abs(headline.value - total.value);
  const wrong =
    headline.bound === "over"
      ? headline.value > total.value
      : headline.bound === undefined ||
        (headline.bound === "about" && proven && off > Math.max(step, total.value / 67));
  return related && wrong ? [...relations, ...pairs.filter(({ operands }) => operands[0] === total)] : relations;
}

/** The count that a headline speaks of, "resolves nearly 142,000", where its number is that of the cases received. */
function otherOf(first: Item, body: readonly Item[], held: readonly Item[]): Item | undefined {
  const role = itemRole(first);
  const rival = role === "resolved" ? "received" : role === "received" ? "resolved" : undefined;
  if (rival === undefined || held.length === 0 || held.some((item) => itemRole(item) !== rival)) return undefined;
  const isWhole = ({ before, after, value }: Item) =>
    value * 10 > first.value && !OF_WHICH.test(before) && !PART.test(after);
  const [only, ...others] = body.filter((item) => itemRole(item) === role && isWhole(item));
  return others.length > 0 ? undefined : only;
}

/** Whether the first line is a headline: short, and no sentence. */
function isHeadline(text: string): boolean {
  const [first = ""] = text.split("\n", 1);
  return first.length < 140 && !/[.:،,;؛…]\s*$/.test(first);
}

/** A count that is no part, and a slip of the pen away from a total that its parts confirm. */
function contradictions({ total, parts }: SumHit, counts: readonly Item[], explained: ReadonlySet<Item>): Relation[] {
  const largest = Math.max(...parts.map(({ value }) => value));
  return counts
    .filter(
      (item) =>
        item.value > largest &&
        item.value !== total.value &&
        !explained.has(item) &&
        (item.bound === undefined || (item.bound === "over" && item.value > total.value)),
    )
    .filter(({ figure, value }) => figure.decimals >= 0 && total.value >= 1000 && differsByOneSlip(value, total.value))
    .map((item) => ({ kind: "repeated", operands: [total, item], outcome: checkRounded(item.figure, total.figure) }));
}
