import { saysSeveral } from "../clauses/saysSeveral.js";
import type { Passage } from "../passage/Passage.js";
import type { Grid } from "../passage/readGrids.js";
import type { Relation } from "../relations/Relation.js";
import { findCarriedStocks } from "../stocks/findCarriedStocks.js";
import { asOpen } from "./asOpen.js";
import { findTableRelations } from "./findTableRelations.js";
import { isExcused } from "./isExcused.js";
import { sumsCountedOnce } from "./sumsCountedOnce.js";

/** What the tables of a passage have to satisfy, but for what its words excuse. */
export function relateTables(passage: Passage, grids: readonly Grid[]): readonly Relation[] {
  const { text } = passage;
  const overlapping = grids.length > 0 && saysSeveral(text);
  return grids.flatMap((grid) => {
    const found = findTableRelations(grid);
    const once = overlapping ? sumsCountedOnce(text, grid, found) : undefined;
    return [...found, ...findCarriedStocks(text, grid, found)]
      .filter((relation) => !isExcused(passage, relation, once?.has(relation) === false))
      .map((relation) => asOpen(text, relation));
  });
}
