import type { Span } from "../../../model/Finding.js";
import { directionOf } from "../clauses/directionOf.js";
import { YEARS } from "../passage/cues.js";
import type { Grid, GridCell } from "../passage/readGrids.js";
import { holds } from "../relations/holds.js";
import { onlyOne } from "../relations/onlyOne.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { withSign } from "../relations/withSign.js";
import type { Unsummed } from "../sums/Reading.js";
import { columnRoles } from "./columnRoles.js";

const FAR = 3;

/** Finds a growth that the prose tells of two years of a table that has one number for each: "up 200 % in 2012 over 2011". */
export function findTableGrowth({ items, grids }: Unsummed, judged: ReadonlySet<Span>): readonly Relation[] {
  const yearly = onlyOne(grids.flatMap((grid) => countsByYear(grid) ?? []));
  if (yearly === undefined) return [];
  return items.flatMap((percent): Relation[] => {
    const sign = percent.kind === "percent" && !judged.has(percent) ? directionOf(percent, undefined) : 0;
    const years = new Set(`${percent.before} ${percent.after}`.match(YEARS)?.map(Number));
    const [from, to, ...more] = [...years].sort((a, b) => a - b).map((year) => yearly.get(year));
    if (sign === 0 || from === undefined || to === undefined || more.length > 0 || percent.bound !== undefined)
      return [];
    const found = relate("growth", [from, to], withSign(percent, sign));
    return holds(found) || isMeant(percent, from.value, to.value) ? [found] : [];
  });
}

/** The one number of each year, in a table of years with no other column of counts. */
function countsByYear(grid: Grid): ReadonlyMap<number, GridCell> | undefined {
  const roles = columnRoles(grid);
  const column = onlyOne(roles.flatMap((role, at) => (role === "count" || role === "received" ? [at] : [])));
  const known = grid.body.flatMap(({ label, cells }) => {
    const year = cells[roles.indexOf("period")]?.value ?? Number(onlyOne(label.match(YEARS) ?? []));
    const cell = cells[column ?? -1];
    return cell !== undefined && year > 1900 && year < 2100 ? [[year, cell] as const] : [];
  });
  return known.length === grid.body.length ? new Map(known) : undefined;
}

/** A percentage that is near, or what one number is of the other: "up 300 %" for three times as many. */
function isMeant({ value }: Item, from: number, to: number): boolean {
  const exact = Math.abs((100 * to) / from - 100);
  const others = [(100 * to) / from, (100 * (to - from)) / to].map(Math.abs);
  return Math.abs(exact - value) <= FAR || others.some((other) => Math.abs(other - value) < 1);
}
