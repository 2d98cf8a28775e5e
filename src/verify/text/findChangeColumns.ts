import { cellsOf } from "./cellsOf.js";
import { COUNTED, type ColumnRole } from "./columnRole.js";
import { fails } from "./fails.js";
import type { Relation } from "./Relation.js";
import type { GridCell } from "./readGrids.js";
import { relate } from "./relate.js";
import type { Table } from "./Table.js";

/**
 * A column of changes after two columns of counts: the growth or the difference from one to the other, whichever way the columns run.
 * Where it is so in most rows, it has to be in all.
 */
export function findChangeColumns({ roles, read }: Table): readonly Relation[] {
  return roles.flatMap((role, column): readonly Relation[] => {
    if (role !== "change" && role !== "difference") return [];
    const counts = roles.flatMap((each, at) => (at < column && COUNTED.includes(each) ? [at] : [])).slice(-2);
    if (counts.length < 2) return [];
    const ways = [counts, [...counts].reverse()].map((way) =>
      cellsOf(read, [...way, column]).flatMap((cells) => change(role, cells)),
    );
    return ways.find((found) => isMost(found.length, found.filter(fails).length)) ?? [];
  });
}

function change(role: ColumnRole, [from, to, by]: readonly GridCell[]): Relation[] {
  if (from === undefined || to === undefined || by === undefined || from.value === 0) return [];
  if (role === "change") return [relate("growth", [from, to], by)];
  const sign = by.isSigned || to.value > from.value ? 1 : -1;
  return [relate("sum", [from, { ...by, figure: { ...by.figure, units: sign * by.figure.units } }], to)];
}

function isMost(all: number, failed: number): boolean {
  return all - failed > Math.max(1, failed);
}
