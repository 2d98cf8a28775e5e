import { checkShare } from "../../checks/checkShare.js";
import { COUNTED, type ColumnRole } from "../clauses/columnRole.js";
import { sharesStem } from "../clauses/sharesStem.js";
import { cellsOf } from "../passage/cellsOf.js";
import { columnOf } from "../passage/columnOf.js";
import type { GridCell, GridRow } from "../passage/readGrids.js";
import { fails } from "../relations/fails.js";
import { heldButOne } from "../relations/heldButOne.js";
import { holds } from "../relations/holds.js";
import { isStepOff } from "../relations/isStepOff.js";
import { mostlyHeld } from "../relations/mostlyHeld.js";
import { onlyOne } from "../relations/onlyOne.js";
import type { Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { isMeanRow } from "./isMeanRow.js";
import { isPartRow } from "./isPartRow.js";
import { placesOf } from "./placesOf.js";
import { relateRows } from "./relateRows.js";
import type { Table } from "./Table.js";

const WIDEST = 16;
const SHARE = /share|نسب|حصه/;
const NAMED = /share|نسب|حصه|[%٪]|per ?cent/;

/** A share of what is sold, or of people, and not of the counts beside it. */
const OF_OTHERS =
  /(?<![a-z])(?:market|population)(?![a-z])|(?:حصه|نصيب)[ء-ي]* (?:في|من) (?:ال)?سوق|سوقيه|(?:من|الي) (?:ال)?سكان/;

/** Finds columns of percentages beside counts: shares of their total, or else of another column, "resolved of received". */
export function findShareColumns(table: Table): readonly Relation[] {
  const percents = placesOf(table, ["percent"]);
  const counts = placesOf(table, COUNTED);
  // Each share right behind its count, or all shares behind all counts.
  const isBeside = percents.length === 1 || percents.every((column) => counts.includes(column - 1));
  return placesOf(table, ["percent", "rate", "mean"]).flatMap((column) => {
    if (table.roles[column] === "mean" && !isOfPercents(table, column)) return [];
    const before = counts.filter((count) => count < column);
    const at = isBeside ? -1 : before.length === percents.length ? percents.indexOf(column) : before.length;
    // Of several columns of counts, the one that gives all of what is 100 % in all.
    const others = table.read.some(({ isTotal, cells }) => isTotal && cells[column]?.value === 100) ? before : [];
    const tried = percents.includes(column)
      ? [before.at(at), ...others].map((count) => sharesOfTotal(table, count, column))
      : [];
    const shares = tried.find((found) => found.length > 1 && !found.some(fails)) ?? tried[0] ?? [];
    if (shares.length > 0 && !shares.some(fails)) return shares;
    const rates = ratesOfRows(table, counts, column);
    return shares.length > 0 && (rates.length === 0 || rates.some(fails)) ? shares : rates;
  });
}

/** Arabic calls a rate and a mean by one word. */
function isOfPercents({ read }: Table, column: number): boolean {
  return columnOf(read, column).every(({ kind }) => kind === "percent");
}

function sharesOfTotal({ read, body, header }: Table, count: number | undefined, column: number): readonly Relation[] {
  if (count === undefined || OF_OTHERS.test(header[column] ?? "")) return [];
  const totals = read.filter(({ isTotal }) => isTotal);
  const stated = totals.length === 1 ? totals[0]?.cells[count] : undefined;
  const sum = body.reduce((all, { cells }) => all + (cells[count]?.value ?? 0), 0);
  if (stated === undefined && !Number.isSafeInteger(sum)) return [];
  const pairs = cellsOf(
    body.filter((row) => !isPartRow(row)),
    [count, column],
  );
  const found = pairs.flatMap(([part, printed]): Relation[] => {
    if (part === undefined || printed === undefined) return [];
    if (stated !== undefined) return [relate("share", [part, stated], printed)];
    const outcome = checkShare(part.figure, { units: sum, decimals: 0 }, printed.figure);
    return [{ kind: "share", operands: [part, printed], outcome, whole: sum }];
  });
  if (stated === undefined && found.some(fails) && isOfOther(sum, pairs)) return [];
  const shown = body.reduce((all, { cells }) => all + (cells[column]?.value ?? 0), 0);
  const isAll = Math.abs(shown - 100) < 1e-9;
  // Shares by name that are together all, as their total says, are no others because some are wrong.
  const isSaid = isAll && totals[0]?.cells[column]?.value === 100 && SHARE.test(header[column] ?? "");
  const isNamed = stated !== undefined || NAMED.test(header[column] ?? "");
  const judged = isAll ? found.filter((relation) => !isStepOff(relation)) : found;
  return mostlyHeld(judged, isNamed ? 1 : 2, isSaid ? 0.3 : 0.5);
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

/** Percentages that each row's own two counts give: where most rows do, all have to. */
function ratesOfRows({ header, roles, read }: Table, counts: readonly number[], rate: number): readonly Relation[] {
  if (roles.length > WIDEST || counts.some((count, at) => isRunning(read, counts[at - 1], count))) return [];
  const ways: { readonly name: string; readonly whole: ColumnRole | undefined; readonly rates: readonly Relation[] }[] =
    [];
  for (const part of counts)
    for (const whole of counts) {
      if (whole === part) continue;
      const some = read.filter((row) => row.cells[whole]?.value !== 0 && !isMeanRow(row));
      const rates = relateRows("share", some, [part, whole, rate]);
      if (ofMost(rates).length > 0) return rates;
      if (rates.some(holds)) ways.push({ name: `${header[part]} ${header[whole]}`, whole: roles[whole], rates });
    }
  // Of two rows one is wrong, where the rate is called after what it is of: "Answered | Answered rate".
  const only = onlyOne(ways);
  if (only === undefined || only.rates.length !== 2) return [];
  // It may be of what was open at the start, too.
  if (only.whole === "received" && roles.includes("opening")) return [];
  // All of a whole are all of any that is as large.
  const { numerator = 0, denominator = 0 } = only.rates.find(holds)?.outcome.computed ?? {};
  return sharesStem(header[rate] ?? "", only.name) && numerator !== 100 * denominator ? only.rates : [];
}

/** Whether each row of a column adds its own count to the row above. */
function isRunning(rows: readonly GridRow[], own: number | undefined, column: number): boolean {
  if (own === undefined) return false;
  let sum = 0;
  return rows.every(({ cells }) => {
    sum += cells[own]?.value ?? 0;
    return cells[column]?.value === sum;
  });
}

function ofMost(rates: readonly Relation[]): readonly Relation[] {
  return rates.length < 4 ? heldButOne(rates) : mostlyHeld(rates, 3, 0.75);
}
