import { checkGrowth } from "../checks/checkGrowth.js";
import { checkSum } from "../checks/checkSum.js";
import type { ColumnRole } from "./columnRole.js";
import type { Relation } from "./Relation.js";
import type { GridCell, GridRow } from "./readGrids.js";

const COUNTS: readonly ColumnRole[] = ["count", "total", "received", "resolved"];

/**
 * A column of changes after two columns of counts: the growth or the difference from one to the other, whichever way the columns run.
 * Where it is so in most rows, it has to be in all.
 */
export function findChangeColumns(roles: readonly ColumnRole[], rows: readonly GridRow[]): readonly Relation[] {
  return roles.flatMap((role, column): readonly Relation[] => {
    if (role !== "change" && role !== "difference") return [];
    const [one, other] = roles.flatMap((each, at) => (at < column && COUNTS.includes(each) ? [at] : [])).slice(-2);
    if (one === undefined || other === undefined) return [];
    const ways = [
      [one, other],
      [other, one],
    ].map(([from = one, to = other]) =>
      rows.flatMap(({ cells }) => relate(role, cells[from], cells[to], cells[column])),
    );
    return ways.find((found) => held(found) > 1 && held(found) * 2 > found.length) ?? [];
  });
}

function relate(role: ColumnRole, from?: GridCell, to?: GridCell, change?: GridCell): Relation[] {
  if (from === undefined || to === undefined || change === undefined || from.value === 0) return [];
  if (role === "change") {
    const outcome = checkGrowth(from.figure, to.figure, change.figure);
    return [{ kind: "growth", operands: [from.span, to.span, change.span], outcome }];
  }
  const sign = change.isSigned || to.value > from.value ? 1 : -1;
  const moved = { ...change.figure, units: sign * change.figure.units };
  return [
    { kind: "sum", operands: [from.span, change.span, to.span], outcome: checkSum([from.figure, moved], to.figure) },
  ];
}

function held(relations: readonly Relation[]): number {
  return relations.filter(({ outcome }) => outcome.outcome !== "fail").length;
}
