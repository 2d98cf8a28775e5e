import type { Item } from "../relations/Relation.js";
import { saidOf } from "./saidOf.js";

/** The name before a comma: "noise, 480 complaints". */
const NAME =
  /(?:^|[;؛:.])\s*(?!(?:over|about|on|in|of|from|by|to|at|and|or|with|for|were|was|are|is|had|have|عن|من|في|علي|الي)(?![a-zء-ي]))([a-zء-ي]+(?: [a-zء-ي]+)?)[,،:]\s*$/;
/** Where what is said of a count ends. */
const ENDS = /[:(–—].*/s;

/** The words that name what a count is of, in its own clause or before the comma that leads to it. */
export function labelOf(count: Item): string {
  const { before, after } = count;
  return `${NAME.exec(before)?.[1] ?? ""} ${saidOf({ ...count, after: after.replace(ENDS, "") })}`;
}
