import { FeedbackError } from "../model/FeedbackError.js";
import { isExactCount } from "../model/isExactCount.js";
import { needCell } from "./needCell.js";
import { needKeys } from "./needKeys.js";

/** Refuses, by its place, what holds no cells, or has one under a key that `isKey` refuses. */
export function needCells<Cells extends object>(
  path: string,
  cells: Cells | undefined,
  isKey?: (key: string) => boolean,
  like?: string,
): void {
  if (cells === undefined) return;
  needKeys(path, cells);
  // Not Object.keys, which takes several times as long.
  for (const key in cells) {
    if (!Object.hasOwn(cells, key)) continue;
    if (isKey?.(key) === false) throw new FeedbackError("bad-period", `counts need keys like ${like}`, key, path);
    const cell: unknown = cells[key];
    // Most are counts: a path for each would take most of the time.
    if (typeof cell !== "number" || !isExactCount(cell)) needCell(`${path}.${key}`, cell);
  }
}
