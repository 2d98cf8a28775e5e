import type { Grid } from "../passage/readGrids.js";
import { fails } from "../relations/fails.js";
import { holds } from "../relations/holds.js";
import type { Relation } from "../relations/Relation.js";
import { isPeriodLabel } from "./isPeriodLabel.js";

/** Smaller sums hold where a case may be in several classes, too, since few are. */
const LEAST = 10;

/** The sums of a table that run down its rows, or along its periods, where most of those that do hold: so no case is counted twice that way. */
export function sumsCountedOnce(text: string, { header }: Grid, found: readonly Relation[]): ReadonlySet<Relation> {
  const sums = found.filter(({ kind }) => kind === "sum");
  const [down, across] = [true, false].map((isDown) =>
    sums.filter(({ operands: [first, second] }) => text.slice(first?.end, second?.start).includes("\n") === isDown),
  );
  const ways = [down, header.filter(isPeriodLabel).length > 1 ? across : []];
  return new Set(ways.flatMap((way = []) => (isMostlyHeld(way) ? way : [])));
}

function isMostlyHeld(sums: readonly Relation[]): boolean {
  const held = sums.filter((sum) => holds(sum) && (sum.outcome.computed?.numerator ?? 0) >= LEAST);
  return held.length > sums.filter(fails).length;
}
