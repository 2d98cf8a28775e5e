import { checkShare } from "../checks/checkShare.js";
import type { ColumnRole } from "./columnRole.js";
import { mostlyHeld } from "./mostlyHeld.js";
import type { Relation } from "./Relation.js";
import type { GridRow } from "./readGrids.js";

const COUNTS: readonly ColumnRole[] = ["count", "total", "received", "resolved"];

/** A column of percentages beside counts: shares of the total. */
export function findShareColumns(
  roles: readonly ColumnRole[],
  body: readonly GridRow[],
  total: GridRow | undefined,
): Relation[] {
  const column = roles.indexOf("percent");
  const count = roles.slice(0, Math.max(0, column)).findLastIndex((role) => COUNTS.includes(role));
  if (column < 0 || count < 0 || roles.lastIndexOf("percent") !== column) return [];
  const counts = body.flatMap(({ cells }) => cells[count] ?? []);
  const stated = total?.cells[count];
  const sum = counts.reduce((all, { value }) => all + value, 0);
  if (stated === undefined && !Number.isSafeInteger(sum)) return [];
  const whole = stated?.figure ?? { units: sum, decimals: 0 };
  const found = body.flatMap(({ cells }): Relation[] => {
    const part = cells[count];
    const printed = cells[column];
    if (part === undefined || printed === undefined) return [];
    return [
      {
        kind: "share",
        operands: [part.span, ...(stated === undefined ? [] : [stated.span]), printed.span],
        outcome: checkShare(part.figure, whole, printed.figure),
      },
    ];
  });
  if (stated === undefined && isOfOther(found, sum, column, count, body)) return [];
  const shown = body.reduce((all, { cells }) => all + (cells[column]?.value ?? 0), 0);
  return mostlyHeld(Math.abs(shown - 100) < 1e-9 ? found.filter((relation) => !isMoved(relation)) : found);
}

/** Whether some of the percentages are not those of the sum of the rows, and all can be those of one other whole. */
function isOfOther(found: readonly Relation[], sum: number, column: number, count: number, body: readonly GridRow[]) {
  if (found.every(({ outcome }) => outcome.outcome !== "fail")) return false;
  let [least, most] = [0, Number.MAX_VALUE];
  for (const { cells } of body) {
    const part = cells[count];
    const percent = cells[column];
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
