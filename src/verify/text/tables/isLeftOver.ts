import type { ColumnRole } from "../clauses/columnRole.js";
import type { GridRow } from "../passage/readGrids.js";

/** Whether every row's closing stock is what was received in it less one other count, whatever that is called: a flow, not a stock. */
export function isLeftOver(roles: readonly ColumnRole[], column: number, rows: readonly GridRow[]): boolean {
  const received = roles.indexOf("received");
  const gone = roles.flatMap((_, other) => (other === received || other === column ? [] : [other]));
  return gone.some((other) =>
    rows.every(({ cells }) => {
      const [came, went, left] = [cells[received]?.value, cells[other]?.value, cells[column]?.value];
      return came !== undefined && went !== undefined && left === came - went;
    }),
  );
}
