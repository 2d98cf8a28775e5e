import { checkShare } from "../checks/checkShare.js";
import { cellsOf } from "./cellsOf.js";
import { COUNTED } from "./columnRole.js";
import { fails } from "./fails.js";
import { heldButOne } from "./heldButOne.js";
import { mostlyHeld } from "./mostlyHeld.js";
import type { Relation } from "./Relation.js";
import type { GridCell } from "./readGrids.js";
import { relate } from "./relate.js";
import { relateRows } from "./relateRows.js";
import type { Table } from "./Table.js";

const WIDEST = 16;

/** Finds a column of percentages beside counts: shares of their total, or else of another column, "resolved of received". */
export function findShareColumns(table: Table): readonly Relation[] {
  const shares = sharesOfTotal(table);
  return shares.length > 0 ? shares : ratesOfRows(table);
}

function sharesOfTotal({ roles, read, body }: Table): readonly Relation[] {
  const column = roles.indexOf("percent");
  const count = roles.slice(0, Math.max(0, column)).findLastIndex((role) => COUNTED.includes(role));
  if (column < 0 || count < 0 || roles.lastIndexOf("percent") !== column) return [];
  const totals = read.filter(({ isTotal }) => isTotal);
  const stated = totals.length === 1 ? totals[0]?.cells[count] : undefined;
  const sum = body.reduce((all, { cells }) => all + (cells[count]?.value ?? 0), 0);
  if (stated === undefined && !Number.isSafeInteger(sum)) return [];
  const pairs = cellsOf(body, [count, column]);
  const found = pairs.flatMap(([part, printed]): Relation[] => {
    if (part === undefined || printed === undefined) return [];
    if (stated !== undefined) return [relate("share", [part, stated], printed)];
    const outcome = checkShare(part.figure, { units: sum, decimals: 0 }, printed.figure);
    return [{ kind: "share", operands: [part, printed], outcome }];
  });
  if (stated === undefined && found.some(fails) && isOfOther(sum, pairs)) return [];
  const shown = body.reduce((all, { cells }) => all + (cells[column]?.value ?? 0), 0);
  return mostlyHeld(Math.abs(shown - 100) < 1e-9 ? found.filter((relation) => !isMoved(relation)) : found);
}

/** Whether all the percentages can be those of one other whole than the sum of the rows. */
function isOfOther(sum: number, pairs: readonly (readonly GridCell[])[]): boolean {
  let [least, most] = [0, Number.MAX_VALUE];
  for (const [part, percent] of pairs) {
    if (part === undefined || percent === undefined) continue;
    const half = 0.5 * 10 ** -percent.figure.decimals;
    least = Math.max(least, (100 * part.value) / (percent.value + half));
    if (percent.value > half) most = Math.min(most, (100 * part.value) / (percent.value - half));
  }
  return least <= most && (sum < least || sum > most);
}

/** A share that is one step of its last digit off, in a column that was made to add to 100. */
function isMoved({ outcome: { outcome, difference } }: Relation): boolean {
  return outcome === "fail" && /^-?(?:1|0\.0*1)$/.test(difference ?? "");
}

/** Percentages that each row's own two counts give: where most rows do, all have to. */
function ratesOfRows({ roles, read }: Table): readonly Relation[] {
  if (roles.length > WIDEST) return [];
  const counts = roles.flatMap((role, column) => (COUNTED.includes(role) ? [column] : []));
  return roles.flatMap((role, rate): readonly Relation[] => {
    if (role !== "percent" && role !== "rate") return [];
    const pairs = counts.flatMap((part) => counts.flatMap((whole) => (whole === part ? [] : [{ part, whole }])));
    for (const { part, whole } of pairs) {
      const some = read.filter(({ cells }) => cells[whole]?.value !== 0);
      const rates = relateRows("share", some, [part, whole, rate]);
      const found = rates.length < 4 ? heldButOne(rates) : mostlyHeld(rates, 3, 0.75);
      if (found.length > 0) return found;
    }
    return [];
  });
}
