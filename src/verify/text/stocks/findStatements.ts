import { checkSum } from "../../checks/checkSum.js";
import { type ColumnRole, columnRole } from "../clauses/columnRole.js";
import type { Printed, Relation } from "../relations/Relation.js";
import { runsOf } from "../relations/runsOf.js";
import type { Reading } from "../sums/Reading.js";

interface StatementRow {
  readonly label: string;
  readonly cell: Printed;
}

// With a mark and what it is of: "Less than 5 days" is the name of a class, and a dash alone a bullet.
const ADDED = /^[^a-zء-ي]*(?:add|plus|[يت]ضاف|زايدا?|مضاف[ء-ي]*) ?[:–—-] ?[a-zء-ي]/;
const TAKEN = /^[^a-zء-ي]*(?:less|minus|deduct|[يت]طرح|ناقصا?|[يت]خصم|مطروح[ء-ي]*) ?[:–—-] ?[a-zء-ي]/;

/** Columns that hold no amounts. */
const UNLIKE: readonly ColumnRole[] = ["difference", "change", "rate", "mean", "percent"];

/** Finds statements whose rows say what is added and what is taken off: "Brought down", "Add: received", "Less: closed", "Carried down". */
export function findStatements({ counts, grids }: Pick<Reading, "counts" | "grids">): readonly Relation[] {
  const lists = runsOf(
    counts.filter(({ listed }) => listed),
    (last, next) => next.line - last.line === 1,
  ).map((run) => run.map((item): StatementRow => ({ label: labelOf(item.before), cell: item })));
  const columns = grids.flatMap(({ header, rows }) =>
    header.map((name, column) =>
      UNLIKE.includes(columnRole(name))
        ? []
        : rows.flatMap(({ label, cells: { [column]: cell } }) =>
            cell === undefined || cell.kind === "percent" ? [] : [{ label, cell }],
          ),
    ),
  );
  return [...lists, ...columns].flatMap(statementsIn);
}

/** Each run of added and taken rows with the row above, which it begins with, and the one below, which it gives. */
function statementsIn(rows: readonly StatementRow[]): readonly Relation[] {
  const runs = runsOf(rows, (last, next) => isSigned(last) && isSigned(next));
  return runs.flatMap((run, at): readonly Relation[] => {
    const [opening, closing] = [runs[at - 1]?.at(-1), runs[at + 1]?.[0]];
    if (opening === undefined || closing === undefined || !run.every(isSigned)) return [];
    const [added, taken] = [run.filter(isAdded), run.filter((row) => !isAdded(row))];
    if (taken.length === 0 || [opening, ...run, closing].some(isBounded)) return [];
    const gains = [opening, ...added].map(({ cell }) => cell);
    const losses = taken.map(({ cell }) => cell);
    const outcome = checkSum(
      [
        ...gains.map(({ figure }) => figure),
        ...losses.map(({ figure }) => ({ ...figure, units: -Math.abs(figure.units) })),
      ],
      closing.cell.figure,
    );
    // Rows without a mark may be added, too, or be parts of another.
    const isAlone = at === 1 && runs.length === 3 && [runs[0], runs[2]].every((outer) => outer?.length === 1);
    if (outcome.outcome === "fail" && !isAlone) return [];
    return [{ kind: "roll-forward", operands: [...gains, ...losses, closing.cell], outcome, added: gains.length }];
  });
}

function isSigned({ label }: StatementRow): boolean {
  return ADDED.test(label) || TAKEN.test(label);
}

function isAdded({ label }: StatementRow): boolean {
  return ADDED.test(label);
}

/** "About 2,100", "more than 300". */
function isBounded({ cell }: StatementRow): boolean {
  return "bound" in cell && cell.bound !== undefined;
}

function labelOf(before: string): string {
  return before.slice(before.lastIndexOf("\n") + 1);
}
