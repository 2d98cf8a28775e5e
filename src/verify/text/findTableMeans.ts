import { checkWeightedMean } from "../checks/checkWeightedMean.js";
import { type ColumnRole, columnRole } from "./columnRole.js";
import { MEAN } from "./cues.js";
import { isPlainMean } from "./isPlainMean.js";
import type { Relation } from "./Relation.js";
import type { Grid } from "./readGrids.js";
import type { Passage } from "./readItems.js";

const SCORE = /score|rating|satisf|درجه|رضا|تقييم|متوسط/;
const SIZES: readonly ColumnRole[] = ["count", "received", "resolved", "total"];

/** Finds the overall mean that the prose gives of a table with the sizes and the means of groups; wrong where it is their plain mean. */
export function findTableMeans({ items, others }: Passage, grids: readonly Grid[]): readonly Relation[] {
  const stated = [...items, ...others].filter(
    ({ kind, before, figure }) => (kind === "percent" || figure.decimals > 0) && MEAN.test(before),
  );
  return grids.flatMap(({ header, rows }) => {
    const body = rows.filter(({ isTotal }) => !isTotal);
    const mean = header.findIndex((name) => SCORE.test(name));
    const size = header.findIndex(
      (name, at) =>
        at !== mean && SIZES.includes(columnRole(name)) && body.every(({ cells }) => cells[at] !== undefined),
    );
    const groups = body.flatMap(({ cells }) => {
      const [value, weight] = [cells[mean], cells[size]];
      return value === undefined || weight === undefined ? [] : [{ value, weight }];
    });
    if (groups.length < 2 || groups.length < body.length) return [];
    const values = groups.map(({ value }) => value);
    return stated.flatMap((overall): Relation[] => {
      const outcome = checkWeightedMean(
        values.map(({ figure }) => figure),
        groups.map(({ weight }) => weight.figure),
        overall.figure,
      );
      if (outcome.outcome === "fail" && !isPlainMean(values, overall)) return [];
      return [{ kind: "weighted-mean", operands: [...values, overall], outcome }];
    });
  });
}
