import { partCsv } from "../../../language/partCsv.js";
import { partCells } from "./partCells.js";
import { partRuns } from "./partRuns.js";

/** Parts the tables of a text, however they are set, with a tab or bar between the columns and a line for each row; every number keeps its place. */
export function partTables(text: string): string {
  return partRuns(partCells(partCsv(text)));
}
