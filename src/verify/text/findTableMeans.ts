import { columnOf } from "./columnOf.js";
import { COUNTED, columnRole } from "./columnRole.js";
import { MEAN } from "./cues.js";
import { overallOrPlain } from "./overallOrPlain.js";
import type { Reading } from "./Reading.js";
import type { Relation } from "./Relation.js";

const SCORE = /score|rating|satisf|درجه|رضا|تقييم|متوسط/;

/** Finds the overall mean that the prose gives of a table with the sizes and the means of groups; wrong where it is their plain mean. */
export function findTableMeans({ items, others, grids }: Reading): readonly Relation[] {
  const stated = [...items, ...others].filter(
    ({ kind, before, figure }) => (kind === "percent" || figure.decimals > 0) && MEAN.test(before),
  );
  return grids.flatMap(({ header, body }) => {
    const mean = header.findIndex((name) => SCORE.test(name));
    const size = header.findIndex(
      (name, at) => at !== mean && COUNTED.includes(columnRole(name)) && columnOf(body, at).length === body.length,
    );
    const [means, sizes] = [columnOf(body, mean), columnOf(body, size)];
    if (means.length < 2 || Math.min(means.length, sizes.length) < body.length) return [];
    return stated.flatMap((overall) => overallOrPlain(means, sizes, overall));
  });
}
