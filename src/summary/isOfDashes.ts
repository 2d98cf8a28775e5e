import { NO_VALUE } from "../language/okValue.js";
import type { TableRow } from "./Summary.js";

/** Whether no cell of a table has a value: it says nothing that the notes do not. */
export function isOfDashes(rows: readonly TableRow[]): boolean {
  return rows.every(({ cells }) => cells.every(([piece = NO_VALUE]) => piece === NO_VALUE));
}
