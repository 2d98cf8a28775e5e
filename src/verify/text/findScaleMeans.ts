import { checkWeightedMean } from "../checks/checkWeightedMean.js";
import { COMPARISON, MEAN } from "./cues.js";
import { figuresOf } from "./figuresOf.js";
import type { Item, Relation } from "./Relation.js";
import type { Grid, GridCell } from "./readGrids.js";
import type { Passage } from "./readItems.js";

const SCALE = /(?<![a-z])(?:stars?|scores?|ratings?|grades?|marks?|points?)(?![a-z])|نجم|نجوم|درج|تقييم|علام|نقاط|نقطه/;
const SCORED =
  /(?<![a-z])(?:scores?|ratings?|satisfaction|overall)(?![a-z])|تقييم|درجه|رضا|(?:متوسط|معدل) (?:ال)?(?:عام|مرجح|حسابي|كلي)/;
/** So far after a table its mean is told. */
const REACH = 600;
/** A step of a scale is exact, and no rounded mean. */
const EXACT = 6;

/** Finds the mean that the prose gives of a table that counts the answers on each step of a scale: how many gave 5 stars, 4, 3, 2 and 1. */
export function findScaleMeans({ items, others }: Passage, grids: readonly Grid[]): readonly Relation[] {
  const scores = [...items, ...others].filter(
    ({ kind, noun, figure, before }) =>
      kind === "count" && figure.decimals > 0 && (noun === undefined || SCALE.test(noun)) && !COMPARISON.test(before),
  );
  return grids.flatMap((grid): readonly Relation[] => {
    const { steps, weights } = scaleOf(grid);
    const [end, top] = [weights.at(-1)?.end ?? 0, Math.max(0, ...steps.map(({ value }) => value))];
    const possible = scores.filter(({ value }) => value >= 1 && value <= top);
    const relations = possible.filter(isOverall).map((mean) => relate(steps, weights, mean));
    const held = relations.find(({ outcome }) => outcome.outcome.startsWith("pass"));
    const [only, ...more] = possible.filter(({ start }) => start > end && start < end + REACH);
    if (weights.length < 3 || held !== undefined) return held === undefined ? [] : [held];
    return only === undefined || more.length > 0 || !isOverall(only) ? [] : [relate(steps, weights, only)];
  });
}

/** A mean of what the table counts: it is out of the highest step, or called a score. */
function isOverall({ before, after }: Item): boolean {
  const whole = /^\s*(?:\/|من|out of|of)\s*$/.test(after) || SCALE.test(after.slice(0, 12));
  return (MEAN.test(before) && whole) || SCORED.test(before);
}

function relate(steps: readonly GridCell[], weights: readonly GridCell[], mean: Item): Relation {
  const exact = steps.map(({ value }) => ({ units: value * 10 ** EXACT, decimals: EXACT }));
  const outcome = checkWeightedMean(exact, figuresOf(weights), mean.figure);
  return { kind: "weighted-mean", operands: [...weights, mean], outcome };
}

/** The column of all whole steps from 1 (or 0) up or down, and the first column of counts beside it. */
function scaleOf({ header, rows }: Grid) {
  const body = rows.filter(({ isTotal }) => !isTotal);
  const none = { steps: [], weights: [] };
  const column = header.findIndex((name) => SCALE.test(name));
  const steps = body.flatMap(({ cells }) => cells[column] ?? []);
  const sorted = steps.map(({ value }) => value).sort((a, b) => a - b);
  const [least = 2] = sorted;
  if (steps.length < body.length || least > 1 || sorted.some((value, at) => value !== least + at)) return none;
  const weighed = header.findIndex((_, at) => at !== column && body.every(({ cells }) => cells[at] !== undefined));
  const weights = body.flatMap(({ cells }) => cells[weighed] ?? []);
  return weights.length < steps.length ? none : { steps, weights };
}
