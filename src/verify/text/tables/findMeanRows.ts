import { checkWeightedMean } from "../../checks/checkWeightedMean.js";
import { COUNTED } from "../clauses/columnRole.js";
import { columnOf } from "../passage/columnOf.js";
import { differsByOneSlip } from "../relations/differsByOneSlip.js";
import { figuresOf } from "../relations/figuresOf.js";
import { holds } from "../relations/holds.js";
import type { Relation } from "../relations/Relation.js";
import { sumOf } from "../relations/sumOf.js";
import { isMeanRow } from "./isMeanRow.js";
import type { Table } from "./Table.js";

const FEWEST = 3;
const ONE = { units: 1, decimals: 0 };
/** The mean is that of more than the rows. */
const OTHERS = /last|previous|prior|target|national|forecast|سابق|ماضي|مستهدف|وطني|متوقع/;

/** Finds the row of means below the periods of a table: their number divides the sum of each column of counts. */
export function findMeanRows({ roles, read, body, ofPeriods }: Table): readonly Relation[] {
  const means = read.filter(isMeanRow);
  const [row] = means;
  if (row === undefined || means.length > 1 || OTHERS.test(row.label)) return [];
  return roles.flatMap((role, column): Relation[] => {
    const stated = row.cells[column];
    const parts = columnOf(body, column);
    if (stated === undefined || !COUNTED.includes(role) || parts.length < FEWEST) return [];
    const outcome = checkWeightedMean(
      figuresOf(parts),
      parts.map(() => ONE),
      stated.figure,
    );
    const found: Relation = { kind: "weighted-mean", operands: [...parts, stated], outcome };
    const isAmong =
      parts.some(({ value }) => value <= stated.value) && parts.some(({ value }) => value >= stated.value);
    // A number beyond all of them is none of theirs, but for a slip of the pen.
    const isMeant = isAmong || differsByOneSlip(stated.value, Math.round(sumOf(parts) / parts.length));
    return holds(found) || (ofPeriods && isMeant) ? [found] : [];
  });
}
