import { COUNTED, type ColumnRole } from "../clauses/columnRole.js";
import { cellsOf } from "../passage/cellsOf.js";
import { columnOf } from "../passage/columnOf.js";
import { FALL, RISE } from "../passage/cues.js";
import type { GridCell, GridRow } from "../passage/readGrids.js";
import { bestWay } from "../relations/bestWay.js";
import { fails } from "../relations/fails.js";
import { holds } from "../relations/holds.js";
import { judgeDifference } from "../relations/judgeDifference.js";
import type { Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { sumOf } from "../relations/sumOf.js";
import { withSign } from "../relations/withSign.js";
import { placesOf } from "./placesOf.js";
import type { Table } from "./Table.js";

/** A difference of so many is no chance. */
const LONG = 100;
/** The name of a row of percentages. */
const RATE = /[%٪]|per ?cent|(?<![a-z])rates?(?![a-z])|(?<![ء-ي])(?:ال)?(?:نسبه|معدل)(?![ء-ي])/;
/** The change is none of counts: "Change of the daily mean". */
const OF_MEAN = /(?<![a-z])(?:averages?|means?|rates?)(?![a-z])|(?<![ء-ي])[وبل]?(?:ال)?(?:متوسط|معدل)(?![ء-ي])/;

/**
 * A column of changes: the growth or the difference between the two columns of counts before it, whichever way they run, or from one
 * period's row to the next. Where it is so in most rows, it has to be in all.
 */
export function findChangeColumns({ header, roles, read, body, ofPeriods }: Table): readonly Relation[] {
  return roles.flatMap((role, column): readonly Relation[] => {
    if (role !== "change" && role !== "difference") return [];
    const numbers = placesOf({ roles, read }, COUNTED);
    // Rows of rates, or counts of cases in one and rates in the next.
    const counted = numbers.length > 1 ? numbers : placesOf({ roles, read }, [...COUNTED, "percent", "rate"]);
    const before = counted.filter((at) => at < column).slice(-2);
    // "2023 | Change | 2024": the change stands between its counts, or before both.
    const counts = [...before, ...counted.filter((at) => at > column)].slice(0, 2);
    const [last] = before.slice(-1);
    // One of two rows is enough where chance seldom gives a change that has so many digits.
    const isFine = columnOf(read, column).every(({ figure }) => figure.decimals > 0 || Math.abs(figure.units) >= LONG);
    const isOfMean = OF_MEAN.test(header[column] ?? "");
    const isHeld = (way: readonly Relation[]) => way.some(holds) && isFine && !isOfMean && way.length === 2;
    const ways = counts.length < 2 ? [] : [counts, [...counts].reverse()];
    const found = ways
      .map((way) =>
        read.flatMap((row) =>
          cellsOf([row], [...way, column]).flatMap((cells) => changeIn(row, role, asFall(header[column], cells))),
        ),
      )
      .filter((way) => isMost(way.length, way.filter(fails).length) || isHeld(way));
    if (found.length > 0 || !ofPeriods || last === undefined) return bestWay(found);
    // A quarter's row below its months is no month.
    const all = sumOf(columnOf(body, last));
    const own = body.filter(({ cells }) => 2 * (cells[last]?.value ?? 0) !== all);
    const down = changesDown(role, own, last, column);
    const up = changesDown(role, own.reverse(), last, column);
    return [down, up].find((found) => found.some(holds) && found.filter(fails).length < 2) ?? [];
  });
}

/** What the head of a column calls a fall has no sign: "Decrease (%)", `نسبة التراجع`. */
function asFall(head = "", [from, to, by]: readonly GridCell[]): readonly GridCell[] {
  if (from === undefined || to === undefined || by === undefined) return [];
  const isFall = FALL.test(head) && !RISE.test(head) && !by.isSigned && to.value < from.value;
  return [from, to, isFall ? withSign(by, -1) : by];
}

/** The changes from each row to the next, told in the later one. */
function changesDown(role: ColumnRole, rows: readonly GridRow[], count: number, column: number): readonly Relation[] {
  return rows.flatMap(({ cells }, index) => {
    const [from, to, by] = [rows[index - 1]?.cells[count], cells[count], cells[column]];
    return from && to && by ? change(role, [from, to, by]) : [];
  });
}

/** The change of a row, which of a rate may be in points: "Upheld rate (%) | 48 | 57 | -9". */
function changeIn({ label }: GridRow, role: ColumnRole, cells: readonly GridCell[]): readonly Relation[] {
  const [from, to, by] = cells;
  if (from?.kind === "percent" && to && by && by.kind !== "percent") return [pointsBetween(from, to, by)];
  const told = change(role, cells);
  const isRate = role === "change" && (cells[0]?.kind === "percent" || RATE.test(label));
  const inPoints = isRate && told.some(fails) ? change("difference", cells) : [];
  return inPoints.some(holds) ? inPoints : told;
}

function change(role: ColumnRole, [from, to, by]: readonly GridCell[]): Relation[] {
  if (from === undefined || to === undefined || by === undefined || from.value === 0) return [];
  // "(4.6%)" is a fall, as in accounts.
  const isFall = to.value < from.value;
  if (role === "change") return [relate("growth", [from, to], by.isBracketed && isFall ? withSign(by, -1) : by)];
  const sign = by.isSigned || !isFall ? 1 : -1;
  return [relate("sum", [from, withSign(by, sign)], to)];
}

function isMost(all: number, failed: number): boolean {
  return all - failed > Math.max(1, failed);
}

/** How far apart two rates are, each as printed. */
function pointsBetween(from: GridCell, to: GridCell, by: GridCell): Relation {
  const [high, low] = !by.isSigned && to.value < from.value ? [from, to] : [to, from];
  const outcome = judgeDifference(high.figure, low.figure, by.figure, true);
  return { kind: "difference", operands: [high, low, by], outcome, measured: true };
}
