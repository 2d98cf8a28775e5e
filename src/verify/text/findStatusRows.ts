import { checkRollForward } from "../checks/checkRollForward.js";
import { columnRole } from "./columnRole.js";
import { MOVED } from "./cues.js";
import { openingFirst } from "./openingFirst.js";
import type { Relation } from "./Relation.js";
import type { Grid } from "./readGrids.js";

const ORDER = ["opening", "received", "resolved", "closing"] as const;

/** Finds the account of a stock that a table tells from top to bottom: pending, received, closed and pending again; it is wrong only where each is told once. */
export function findStatusRows({ rows, header }: Grid): readonly Relation[] {
  const roles = openingFirst(rows.map(({ label }) => columnRole(label)));
  if (ORDER.some((role) => roles.indexOf(role) < 0)) return [];
  const isOnly = ORDER.every((role) => roles.indexOf(role) === roles.lastIndexOf(role));
  return header.flatMap((_, column): Relation[] => {
    const found = ORDER.flatMap((role) => rows[roles.indexOf(role)]?.cells[column] ?? []);
    const [opening, received, resolved, closing] = found;
    if (opening === undefined || received === undefined || resolved === undefined || closing === undefined) return [];
    const outcome = checkRollForward(opening.figure, received.figure, resolved.figure, closing.figure);
    if (outcome.outcome === "fail" && (!isOnly || rows.some(({ label }) => MOVED.test(label)))) return [];
    return [{ kind: "roll-forward", operands: found.map(({ span }) => span), outcome }];
  });
}
