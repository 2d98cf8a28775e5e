import { columnOf } from "./columnOf.js";
import { COMPARISON, MEAN } from "./cues.js";
import { onlyOne } from "./onlyOne.js";
import type { Reading } from "./Reading.js";
import type { Item, Relation } from "./Relation.js";
import type { Grid } from "./readGrids.js";
import { relateOverall } from "./relateOverall.js";
import { settle } from "./settle.js";

const SCALE = /(?<![a-z])(?:stars?|scores?|ratings?|grades?|marks?|points?)(?![a-z])|نجم|نجوم|درج|تقييم|علام|نقاط|نقطه/;
const SCORED =
  /(?<![a-z])(?:scores?|ratings?|satisfaction|overall)(?![a-z])|تقييم|درجه|رضا|(?:متوسط|معدل) (?:ال)?(?:عام|مرجح|حسابي|كلي)/;
/** So far after a table its mean is told. */
const REACH = 600;
/** A step of a scale is exact, and no rounded mean. */
const EXACT = 6;

/** Finds the mean that the prose gives of a table that counts the answers on each step of a scale: how many gave 5 stars, 4, 3, 2 and 1. */
export function findScaleMeans({ items, others, grids }: Reading): readonly Relation[] {
  const scores = [...items, ...others].filter(
    ({ kind, noun, figure, before }) =>
      kind === "count" && figure.decimals > 0 && (noun === undefined || SCALE.test(noun)) && !COMPARISON.test(before),
  );
  return grids.flatMap((grid): readonly Relation[] => {
    const { steps, weights } = scaleOf(grid);
    const [end, top] = [weights.at(-1)?.end ?? 0, Math.max(0, ...steps.map(({ value }) => value))];
    const possible = scores.filter(({ value }) => value >= 1 && value <= top);
    const relateTo = (mean: Item): Relation => ({
      ...relateOverall(steps, weights, mean),
      operands: [...weights, mean],
    });
    return settle(possible.filter(isOverall).map(relateTo), () => {
      const only = onlyOne(possible.filter(({ start }) => start > end && start < end + REACH));
      return only === undefined || weights.length < 3 || !isOverall(only) ? undefined : relateTo(only);
    });
  });
}

/** A mean of what the table counts: it is out of the highest step, or called a score. */
function isOverall({ before, after }: Item): boolean {
  const whole = /^\s*(?:\/|من|out of|of)\s*$/.test(after) || SCALE.test(after.slice(0, 12));
  return (MEAN.test(before) && whole) || SCORED.test(before);
}

/** The column of all whole steps from 1 (or 0) up or down, and the first column of counts beside it. */
function scaleOf({ header, body }: Grid) {
  const none = { steps: [], weights: [] };
  const column = header.findIndex((name) => SCALE.test(name));
  const steps = columnOf(body, column);
  const sorted = steps.map(({ value }) => value).sort((a, b) => a - b);
  const [least = 2] = sorted;
  if (steps.length < body.length || least > 1 || sorted.some((value, at) => value !== least + at)) return none;
  const weighed = header.findIndex((_, at) => at !== column && columnOf(body, at).length === body.length);
  const weights = columnOf(body, weighed);
  const exact = steps.map((step) => ({ ...step, figure: { units: step.value * 10 ** EXACT, decimals: EXACT } }));
  return { steps: exact, weights };
}
