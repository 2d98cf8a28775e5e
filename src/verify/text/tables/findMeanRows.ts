import { checkWeightedMean } from "../../checks/checkWeightedMean.js";
import { COUNTED } from "../clauses/columnRole.js";
import { columnOf } from "../passage/columnOf.js";
import { isMonthLabel } from "../passage/isMonthLabel.js";
import { differsByOneSlip } from "../relations/differsByOneSlip.js";
import { figuresOf } from "../relations/figuresOf.js";
import { holds } from "../relations/holds.js";
import type { Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { sumOf } from "../relations/sumOf.js";
import { isMeanRow } from "./isMeanRow.js";
import type { Table } from "./Table.js";

const FEWEST = 3;
const ONE = { units: 1, decimals: 0 };
/** The mean of the rows, whatever they are, or of months. */
const BARE = /^(?:the )?(?:average|mean)$|^(?:ال)?(?:متوسط|معدل)$/;
const OF_MONTHS =
  /^(?:(?:monthly )?(?:average|mean)|(?:average|mean) (?:per|a) month)$|^(?:ال)?(?:متوسط|معدل) (?:ال)?شهري$/;

/** Finds the row of means below the periods of a table and their total: their number divides what each column of counts adds up to. */
export function findMeanRows({ rows, roles, ofPeriods }: Table): readonly Relation[] {
  const at = rows.findIndex(isMeanRow);
  const row = rows[at];
  const others = rows.filter((_, place) => place !== at);
  const parts = others.filter(({ isTotal }) => !isTotal);
  const isSaid =
    row !== undefined &&
    (BARE.test(row.label) || (OF_MONTHS.test(row.label) && parts.every(({ label }) => isMonthLabel(label))));
  const isAlone = parts.length >= FEWEST && parts.every(({ isPeriod, isUnread }) => isPeriod && !isUnread);
  if (!ofPeriods || !isSaid || !isAlone || rows.findLastIndex(({ isPeriod }) => isPeriod) > at) return [];
  return roles.flatMap((role, column): Relation[] => {
    const stated = row.cells[column];
    const counts = columnOf(parts, column);
    if (stated === undefined || !COUNTED.includes(role) || counts.length < parts.length) return [];
    const outcome = checkWeightedMean(
      figuresOf(counts),
      counts.map(() => ONE),
      stated.figure,
    );
    const found: Relation = { kind: "weighted-mean", operands: [...counts, stated], outcome };
    const totals = columnOf(
      others.filter(({ isTotal }) => isTotal),
      column,
    );
    const isFlow = totals.some((total) => holds(relate("sum", counts, total)));
    const isAmong =
      counts.some(({ value }) => value <= stated.value) && counts.some(({ value }) => value >= stated.value);
    // A number beyond all of them is none of theirs, but for a slip of the pen.
    const isMeant = isAmong || differsByOneSlip(stated.value, Math.round(sumOf(counts) / counts.length));
    return holds(found) || (isFlow && isMeant) ? [found] : [];
  });
}
