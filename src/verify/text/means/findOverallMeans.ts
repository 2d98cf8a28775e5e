import { foldText } from "../../../language/foldText.js";
import type { FigureReading, QuantityReading } from "../../../language/reading/FigureReading.js";
import { COUNTED, columnRole } from "../clauses/columnRole.js";
import { columnOf } from "../passage/columnOf.js";
import { MEAN, UNWEIGHTED } from "../passage/cues.js";
import type { Grid } from "../passage/readGrids.js";
import { onlyOne } from "../relations/onlyOne.js";
import { overallOrPlain } from "../relations/overallOrPlain.js";
import type { Item, Printed, Relation } from "../relations/Relation.js";
import { relateOverall } from "../relations/relateOverall.js";
import { runsOf } from "../relations/runsOf.js";
import { settle } from "../relations/settle.js";
import type { Reading } from "../sums/Reading.js";
import { isMeanOfOthers } from "./isMeanOfOthers.js";
import { type Scale, scaleOf } from "./scaleOf.js";
import { sizedMeans } from "./sizedMeans.js";

const SCORE = /score|rating|satisf|درجه|رضا|تقييم|متوسط/;
const SCALE = /(?<![a-z])(?:stars?|scores?|ratings?|grades?|marks?|points?)(?![a-z])|نجم|نجوم|درج|تقييم|علام|نقاط|نقطه/;
const SCORED =
  /(?<![a-z])(?:scores?|ratings?|satisfaction|overall)(?![a-z])|تقييم|درجه|رضا|(?:متوسط|معدل) (?:ال)?(?:عام|مرجح|حسابي|كلي)/;
/** Nothing but the mean in the line right below the steps, in its words and out of its scale. */
const BELOW =
  /^\s?\n[ \t•*–-]*(?:(?:the|our|overall|average|mean|weighted|score|rating|stars?|is|was|of|(?:ال)?(?:متوسط|معدل|تقييم|درجه|عام|مرجح|حسابي)|[وب]?بلغ|هو)[ \t:=–-]+)+$/;
const OUT_OF =
  /^(?: ?(?:\/|out of|of|من) ?[\d٠-٩]+)?(?: (?:stars?|points?|نج[ء-ي]+|درج[ء-ي]+|نق[ء-ي]+))?[ \t]*(?:[.؛]?[ \t]*(?:\n|$))/;
/** So far after a table its mean is told. */
const SCALE_REACH = 600;
/** A number that is so many times the largest of the means is one of something else. */
const MOST = 10;
/** From a step to its number: "stars: 540", `نجوم 540`. */
const STEP = /^ ?(?:stars?|points?|نجوم|نجمه|نجمات|درجات|درجه|نقاط)? ?[:–—-] ?\(?$/;
const BULLET = /(?:^|\n)[ \t•*–-]{0,8}$/;
const LEAD = 9;
/** So near is the next row. */
const BESIDE = 24;
const HIGHEST_STEP = 10;

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
  return grids.flatMap((grid) => {
    const { header, body } = grid;
    // "Ratings" counts those who gave so many stars.
    if (scaleIn(grid) !== undefined) return [];
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
function meansOfScales({ text, figures, items, others, grids }: Reading): readonly Relation[] {
  const scores = [...items, ...others].filter(
    (item) =>
      item.kind === "count" &&
      item.figure.decimals > 0 &&
      (item.noun === undefined || SCALE.test(item.noun)) &&
      !isMeanOfOthers(item),
  );
  const rows = scores.length === 0 ? [] : scoredRows(text, figures);
  const tables = grids.flatMap((grid) => scaleIn(grid) ?? []);
  return [...tables, ...rows].flatMap(({ steps, weights }, at): readonly Relation[] => {
    const [end, top] = [weights.at(-1)?.end ?? 0, Math.max(0, ...steps.map(({ value }) => value))];
    const possible = scores.filter(({ value }) => value >= 1 && value <= top);
    const isBehind = ({ start, end: last }: Item) =>
      start > end &&
      start < end + SCALE_REACH &&
      (at < tables.length ||
        (BELOW.test(foldText(text.slice(end, start))) && OUT_OF.test(foldText(text.slice(last, last + BESIDE)))));
    const relateTo = (mean: Item): Relation => ({
      ...relateOverall(steps, weights, mean),
      operands: [...weights, mean],
    });
    return settle(possible.filter(isOverall).map(relateTo), () => {
      const only = onlyOne(possible.filter(isBehind));
      return only === undefined || weights.length < 3 || !isOverall(only) ? undefined : relateTo(only);
    });
  });
}

/** Steps of a scale and how many chose each, in the rows of a list: "5 stars: 540". */
function scoredRows(text: string, figures: readonly FigureReading[]): readonly Scale[] {
  const rows = figures.flatMap((figure, at) => {
    const step = figures[at - 1];
    if (step === undefined || !("value" in step) || !("value" in figure) || step.value > HIGHEST_STEP) return [];
    const lead = text.slice(Math.max(0, step.span.start - LEAD), step.span.start);
    const isRow = BULLET.test(lead) && STEP.test(foldText(text.slice(step.span.end, figure.span.start)));
    return isRow ? [{ step: printed(step), weight: printed(figure) }] : [];
  });
  return runsOf(rows, (last, next) => next.step.start - last.weight.end < BESIDE).flatMap((run) => {
    const [steps, weights] = [run.map(({ step }) => step), run.map(({ weight }) => weight)];
    return scaleOf(steps, weights) ?? [];
  });
}

function printed({ span, value, units, decimals }: QuantityReading): Printed {
  return { ...span, value, figure: { units, decimals } };
}

/** A mean of what the table counts: it is out of the highest step, or called a score. */
function isOverall({ before, after }: Item): boolean {
  const whole = /^\s*(?:\/|من|out of|of)\s*$/.test(after) || SCALE.test(after.slice(0, 12));
  return (MEAN.test(before) && whole) || SCORED.test(before);
}

/** The column of all whole steps from 1 (or 0) up or down, and the first column of counts beside it. */
function scaleIn({ header, body }: Grid): Scale | undefined {
  const column = header.findIndex((name) => SCALE.test(name));
  const steps = columnOf(body, column);
  const weighed = header.findIndex((_, at) => at !== column && columnOf(body, at).length === body.length);
  return steps.length < body.length ? undefined : scaleOf(steps, columnOf(body, weighed));
}
