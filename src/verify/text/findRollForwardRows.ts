import { checkRollForward } from "../checks/checkRollForward.js";
import { checkSum } from "../checks/checkSum.js";
import type { ColumnRole } from "./columnRole.js";
import { MOVED } from "./cues.js";
import { findStockChain } from "./findStockChain.js";
import type { Relation } from "./Relation.js";
import type { GridRow } from "./readGrids.js";

/** Opening + received - resolved = closing in every row, and one month's closing is the next month's opening. */
export function findRollForwardRows(
  header: readonly string[],
  roles: readonly ColumnRole[],
  rows: readonly GridRow[],
  periods: boolean,
): Relation[] {
  const [opening, received, resolved, closing] = (["opening", "received", "resolved", "closing"] as const).map((role) =>
    roles.indexOf(role),
  );
  if (opening === undefined || received === undefined || resolved === undefined || closing === undefined) return [];
  if (Math.min(received, resolved, closing) < 0) return [];
  if (opening < 0) return periods || roles.includes("period") ? findStockChain(rows, received, resolved, closing) : [];
  const found = rows.flatMap(({ cells }): Relation[] => {
    const row = [cells[opening], cells[received], cells[resolved], cells[closing]].flatMap((cell) => cell ?? []);
    const [a, b, c, d] = row;
    if (a === undefined || b === undefined || c === undefined || d === undefined) return [];
    const outcome = checkRollForward(a.figure, b.figure, c.figure, d.figure);
    return [{ kind: "roll-forward", operands: row.map(({ span }) => span), outcome }];
  });
  const none = found.every(({ outcome: { outcome } }) => outcome === "fail");
  if (none && (found.length > 2 || header.some((name) => MOVED.test(name)))) return [];
  return periods ? [...found, ...chain(rows, opening, closing)] : found;
}

function chain(rows: readonly GridRow[], opening: number, closing: number): Relation[] {
  const links = (ordered: readonly GridRow[]) =>
    ordered.slice(1).flatMap(({ cells }, index) => {
      const before = ordered[index]?.cells[closing];
      const after = cells[opening];
      return before === undefined || after === undefined ? [] : [{ before, after }];
    });
  const held = (pairs: ReturnType<typeof links>) =>
    pairs.filter(({ before, after }) => before.value === after.value).length;
  const forward = links(rows);
  const backward = links([...rows].reverse());
  const best = held(backward) > held(forward) ? backward : forward;
  if (held(best) * 2 < best.length) return [];
  return best.map(({ before, after }) => ({
    kind: "repeated",
    operands: [before.span, after.span],
    outcome: checkSum([before.figure], after.figure),
  }));
}
