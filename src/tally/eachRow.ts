import { fieldCheck } from "./fieldCheck.js";
import { fieldError } from "./fieldError.js";
import { iterable } from "./iterable.js";

/**
 * Goes through records with their positions, from 1; what is no record is refused. `name` is whose records they are, and of `fields`
 * each that is a name must be in one of them.
 */
export function eachRow<Row extends object>(
  rows: Iterable<Row>,
  name: string,
  fields: readonly unknown[],
  take: (row: Row, line: number) => void,
  refuse: (line: number) => void,
): void {
  const check = fieldCheck(name, fields);
  let line = 0;
  for (const row of iterable(rows, name)) {
    line += 1;
    if (typeof row !== "object" || row === null) {
      refuse(line);
      continue;
    }
    check.note([row]);
    try {
      take(row, line);
    } catch (error) {
      throw fieldError(error, line);
    }
  }
  check.finish();
}
