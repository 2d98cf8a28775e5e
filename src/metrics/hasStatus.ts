import type { CellStatus } from "../model/lists.js";

/** Whether a count is marked so, whatever else is said of it. Of a report that nobody checked it may be anything, null too. */
export function hasStatus(given: unknown, status: CellStatus): boolean {
  return typeof given === "object" && given !== null && "status" in given && [given.status].flat().includes(status);
}
