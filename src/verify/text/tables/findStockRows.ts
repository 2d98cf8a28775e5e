import { columnOf } from "../passage/columnOf.js";
import { MOVED, RECEIVED } from "../passage/cues.js";
import type { GridRow } from "../passage/readGrids.js";
import { fails } from "../relations/fails.js";
import { heldButOne } from "../relations/heldButOne.js";
import { holds } from "../relations/holds.js";
import { onlyOne } from "../relations/onlyOne.js";
import type { Relation } from "../relations/Relation.js";
import { sumOf } from "../relations/sumOf.js";
import { isAccountSlip } from "../stocks/isAccountSlip.js";
import { isLeftOver } from "./isLeftOver.js";
import { isMovedBetween } from "./isMovedBetween.js";
import { relateRows } from "./relateRows.js";
import type { Table } from "./Table.js";

/** Finds the account of a stock in each row, opening + received - resolved = closing, and from row to row: each period opens with what the one before left. */
export function findStockRows({ header, roles, read, body, ofPeriods }: Table): readonly Relation[] {
  const [opening, named, resolved, closing] = [
    roles.indexOf("opening"),
    roles.indexOf("received"),
    roles.indexOf("resolved"),
    roles.indexOf("closing"),
  ];
  // Between the stock at the start and what was closed, "Made" and "Total received" are what came in.
  const next = roles[opening + 1];
  const isIn = next === "count" || (next === "total" && RECEIVED.test(header[opening + 1] ?? ""));
  const between = opening >= 0 && resolved === opening + 2 && isIn ? opening + 1 : -1;
  const received = named < 0 ? between : named;
  if (Math.min(received, resolved, closing) < 0) return [];
  const rows = ofPeriods ? body : read;
  const chain = (kind: "roll-forward" | "repeated", columns: readonly number[]) =>
    [rows, [...rows].reverse()].map((ordered) => {
      // Each row with what the one before left in front.
      const linked = ordered
        .slice(1)
        .map((row, at) => ({ ...row, cells: [ordered[at]?.cells[closing], ...row.cells] }));
      return relateRows(kind, linked, [0, ...columns.map((column) => column + 1)]);
    });
  if (opening < 0) {
    const ways = ofPeriods || roles.includes("period") ? chain("roll-forward", [received, resolved, closing]) : [];
    return (
      ways.find((way) => heldButOne(way).length > 0) ?? onlyOne(ways.filter((way) => isSlippedOnce(way, rows))) ?? []
    );
  }
  const closed = roles.flatMap((role, column) => (role === "resolved" ? [column] : []));
  // Some were closed, others sent elsewhere.
  const gone = roles.flatMap((role, column) =>
    role === "resolved" || (role === "count" && MOVED.test(header[column] ?? "")) ? [column] : [],
  );
  // A row of all periods, with what came and went in each, is their account, unless its stocks were added.
  const isWhole = ({ isTotal, cells }: GridRow) =>
    isTotal &&
    cells[opening]?.value === rows[0]?.cells[opening]?.value &&
    [received, resolved, closing].every(
      (column) => (cells[column]?.value === sumOf(columnOf(rows, column))) === (column !== closing),
    );
  const accounted = ofPeriods ? [...rows, ...read.filter(isWhole)] : rows;
  const account = (columns: readonly number[]) =>
    relateRows("roll-forward", accounted, [opening, received, ...columns, closing]);
  // Of "Closed within 30 days", "Closed later" and "Total closed", the last is all.
  const ways = [gone, ...closed.map((column) => [column])].map(account);
  const held =
    ways.find((way) => heldButOne(way).length > 0) ??
    // Of two periods one is wrong.
    onlyOne(ways.filter((way) => way.length === 2 && way.some(holds)));
  const used = [opening, received, resolved, closing];
  const others = roles.flatMap((role, column) =>
    role === "count" && !used.includes(column) && columnOf(rows, column).length > 0 ? [column] : [],
  );
  if (held === undefined && isMovedBetween(rows, used, others)) return [];
  const found = held ?? account([resolved]);
  const told = new Set(found.flatMap(({ operands }) => operands.map(({ start }) => start)));
  const moved = header.flatMap((name, column) => (MOVED.test(name) ? [column] : []));
  // Those that were opened again, or sent elsewhere, are in no sum of two rows.
  const areOthers = rows.some(({ cells }) => moved.some((column) => cells[column] && !told.has(cells[column].start)));
  if (areOthers && found.length < 3 && found.some(fails)) return [];
  const isOther =
    named < 0 ||
    (held === undefined && closed.length > 1) ||
    found.length > 2 ||
    isLeftOver(roles, closing, rows) ||
    moved.length > 0;
  if (isOther && found.every(fails)) return [];
  const [links = []] = ofPeriods ? chain("repeated", [opening]).sort((a, b) => heldIn(b) - heldIn(a)) : [];
  return heldIn(links) * 2 < links.length ? found : [...found, ...links];
}

/** Whether of two rows one holds, and the other would but for a slip: a stock that was counted anew is another number altogether. */
function isSlippedOnce(way: readonly Relation[], rows: Table["body"]): boolean {
  const [failed] = way.filter(fails);
  if (failed === undefined || way.length !== 2 || !way.some(holds)) return false;
  const all = rows.flatMap(({ cells }) => cells);
  const told = failed.operands.flatMap(({ start }) => all.find((cell) => cell?.start === start) ?? []);
  const [opening = 0, received = 0, resolved = 0, closing = 0] = told.map(({ value }) => value);
  return told.length === failed.operands.length && isAccountSlip(told, opening + received - resolved - closing);
}

function heldIn(relations: readonly Relation[]): number {
  return relations.filter(({ outcome }) => outcome.outcome === "pass").length;
}
