import type { ColumnRole } from "../clauses/columnRole.js";
import type { Table } from "./Table.js";

/** The columns of some roles in which there are numbers. */
export function placesOf(
  { roles, read }: Pick<Table, "roles" | "read">,
  wanted: readonly ColumnRole[],
): readonly number[] {
  return roles.flatMap((role, column) =>
    wanted.includes(role) && read.some(({ cells }) => cells[column] !== undefined) ? [column] : [],
  );
}
