import type { Span } from "../../../model/Finding.js";
import { isMeantGrowth } from "../changes/isMeantGrowth.js";
import { behindChange } from "../clauses/behindChange.js";
import { clauseBefore } from "../clauses/clauseBefore.js";
import { directionOf } from "../clauses/directionOf.js";
import { isBareChange } from "../clauses/isBareChange.js";
import { YEARS } from "../passage/cues.js";
import type { Grid, GridCell } from "../passage/readGrids.js";
import { holds } from "../relations/holds.js";
import { onlyOne } from "../relations/onlyOne.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { withSign } from "../relations/withSign.js";
import type { Unsummed } from "../sums/Reading.js";
import { columnRoles } from "./columnRoles.js";

/** The one number of each year, and what it counts. */
interface Yearly {
  readonly noun: string;
  readonly counts: ReadonlyMap<number, GridCell>;
}

/** People whose things are counted: "the complaints of users". */
const PEOPLE = /(?<![ء-ي])ال[ء-ي]{3,}ين(?![ء-ي])/g;

/** Finds a growth that the prose tells of two years of a table that has one number for each: "complaints rose 200 % in 2012 over 2011". */
export function findTableGrowth({ items, grids }: Unsummed, judged: ReadonlySet<Span>): readonly Relation[] {
  const yearly = onlyOne(grids.flatMap((grid) => yearlyOf(grid) ?? []));
  if (yearly === undefined) return [];
  return items.flatMap((percent): Relation[] => {
    const sign = percent.kind === "percent" && !judged.has(percent) ? directionOf(percent, undefined) : 0;
    const years = new Set(`${percent.before} ${percent.after}`.match(YEARS)?.map(Number));
    const [from, to, ...more] = [...years].sort((a, b) => a - b).map((year) => yearly.counts.get(year));
    if (sign === 0 || from === undefined || to === undefined || more.length > 0 || !isOf(percent, yearly.noun))
      return [];
    const growth = withSign(percent, sign);
    const found = relate("growth", [from, to], growth);
    return holds(found) || isMeantGrowth([from, to], growth.figure, false) ? [found] : [];
  });
}

/** What a table of years counts of each, where it has no other column of counts. */
function yearlyOf(grid: Grid): Yearly | undefined {
  const roles = columnRoles(grid);
  const column = onlyOne(roles.flatMap((role, at) => (role === "count" || role === "received" ? [at] : []))) ?? -1;
  const known = grid.body.flatMap(({ label, cells }) => {
    const year = cells[roles.indexOf("period")]?.value ?? Number(onlyOne(label.match(YEARS) ?? []));
    const cell = cells[column];
    return cell !== undefined && year > 1900 && year < 2100 ? [[year, cell] as const] : [];
  });
  const noun = (grid.header[column] ?? "").split(" ").at(-1)?.replace(/^ال/, "") ?? "";
  return known.length === grid.body.length && noun.length > 3 ? { noun, counts: new Map(known) } : undefined;
}

/** Whether a change is that of all that the noun names, and of nothing else about it. */
function isOf({ before, after, bound }: Item, noun: string): boolean {
  const words =
    clauseBefore(before)
      .replace(PEOPLE, " ")
      .match(/[a-z]+|[ء-ي]+/g) ?? [];
  const at = words.findIndex((word) => word.replace(/^[وب]?(?:ال)?/, "") === noun);
  const told = [...words.slice(Math.max(0, at - 1)), behindChange(after)].join(" ");
  return bound === undefined && at >= 0 && isBareChange(told, [noun]);
}
