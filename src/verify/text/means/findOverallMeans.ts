import { COUNTED, columnRole } from "../clauses/columnRole.js";
import { columnOf } from "../passage/columnOf.js";
import { COMPARISON, MEAN, UNWEIGHTED } from "../passage/cues.js";
import type { Grid } from "../passage/readGrids.js";
import { onlyOne } from "../relations/onlyOne.js";
import { overallOrPlain } from "../relations/overallOrPlain.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relateOverall } from "../relations/relateOverall.js";
import { settle } from "../relations/settle.js";
import type { Reading } from "../sums/Reading.js";
import { sizedMeans } from "./sizedMeans.js";

const SCORE = /score|rating|satisf|درجه|رضا|تقييم|متوسط/;
const SCALE = /(?<![a-z])(?:stars?|scores?|ratings?|grades?|marks?|points?)(?![a-z])|نجم|نجوم|درج|تقييم|علام|نقاط|نقطه/;
const SCORED =
  /(?<![a-z])(?:scores?|ratings?|satisfaction|overall)(?![a-z])|تقييم|درجه|رضا|(?:متوسط|معدل) (?:ال)?(?:عام|مرجح|حسابي|كلي)/;
/** So far after a table its mean is told. */
const SCALE_REACH = 600;
/** A number that is so many times the largest of the means is one of something else. */
const MOST = 10;
/** A step of a scale is exact, and no rounded mean. */
const EXACT = 6;

/** Finds the mean of all that the prose gives of groups of different sizes: told beside it, in a table, or as steps of a scale. */
export function findOverallMeans(reading: Reading): readonly Relation[] {
  return [...sizedMeans(reading), ...meansOfTables(reading), ...meansOfScales(reading)];
}

/** Finds the overall mean that the prose gives of a table with the sizes and the means of groups; wrong where it is their plain mean. */
function meansOfTables({ items, others, grids }: Reading): readonly Relation[] {
  const stated = [...items, ...others].filter(
    ({ kind, per, before, figure }) =>
      (kind === "percent" || (figure.decimals > 0 && per === undefined)) &&
      MEAN.test(before) &&
      !UNWEIGHTED.test(before),
  );
  return grids.flatMap(({ header, body }) => {
    const isMeasured = (at: number) =>
      columnOf(body, at).some(({ kind, figure }) => kind === "percent" || figure.decimals > 0);
    const scores = header.flatMap((name, at) => (SCORE.test(name) ? [at] : []));
    const mean = scores.find(isMeasured) ?? scores[0] ?? -1;
    const size = header.findIndex(
      (name, at) => at !== mean && COUNTED.includes(columnRole(name)) && columnOf(body, at).length === body.length,
    );
    const [means, sizes] = [columnOf(body, mean), columnOf(body, size)];
    if (means.length < 2 || Math.min(means.length, sizes.length) < body.length) return [];
    const most = MOST * Math.max(...means.map(({ value }) => value));
    return stated.filter(({ value }) => value <= most).flatMap((overall) => overallOrPlain(means, sizes, overall));
  });
}

/** Finds the mean that the prose gives of a table that counts the answers on each step of a scale: how many gave 5 stars, 4, 3, 2 and 1. */
function meansOfScales({ items, others, grids }: Reading): readonly Relation[] {
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
      const only = onlyOne(possible.filter(({ start }) => start > end && start < end + SCALE_REACH));
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
