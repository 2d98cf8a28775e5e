import type { ColumnRole } from "../clauses/columnRole.js";
import type { Grid, GridRow } from "../passage/readGrids.js";

/** A table whose rows and columns have been told apart. */
export interface Table extends Grid {
  /** What each column holds. */
  readonly roles: readonly ColumnRole[];
  /** The rows whose numbers can all be read. */
  readonly read: readonly GridRow[];
  /** Whether most rows are of a period each. */
  readonly ofPeriods: boolean;
}
