import { checkShareOfSum } from "../../checks/checkShareOfSum.js";
import { cellsOf } from "../passage/cellsOf.js";
import type { GridCell, GridRow } from "../passage/readGrids.js";
import { fails } from "../relations/fails.js";
import { figuresOf } from "../relations/figuresOf.js";
import { heldButOne } from "../relations/heldButOne.js";
import { holds } from "../relations/holds.js";
import { isStepOff } from "../relations/isStepOff.js";
import type { Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { sumOf } from "../relations/sumOf.js";
import { cellsByStart } from "./cellsByStart.js";
import { isSlippedSum } from "./isSlippedSum.js";
import type { Table } from "./Table.js";

const FEWEST = 3;
const WIDEST = 16;
/** What runs on for more rows is not added up. */
const LONGEST = 100;
const RUNNING = /(?<![a-z])(?:cumulative|running|ytd|(?:year|month|quarter)[- ]to[- ]date)(?![a-z])|تراكمي|حتي تاريخه/;

/** Others come and go, or were planned. */
const OTHERS =
  /(?<![a-z])(?:targets?|plan(?:ned)?|net|active|unique|corrected|adjusted|removals)(?![a-z])|مستهدف|مخطط|صافي|نشط/;

/** Finds running columns: counts or shares added from row to row, or the rows so far as a share of all. What is so in all rows but one has to be in that one. */
export function findRunningColumns({ header, body }: Table): readonly Relation[] {
  if (header.length > WIDEST || !header.some((name) => RUNNING.test(name))) return [];
  const cells = cellsByStart(body);
  return header.flatMap((name, column): readonly Relation[] => {
    if (!RUNNING.test(name) || OTHERS.test(header.join(" "))) return [];
    const ways = [body, [...body].reverse()].flatMap((rows) =>
      header.flatMap((_, own) => (own === column ? [] : runningIn(cellsOf(rows, [own, column]), rows))),
    );
    const found =
      ways.find((way) => way.every(holds)) ??
      ways.find((way) => heldButOne(way.slice(1)).some((relation) => fails(relation) && !isStepOff(relation))) ??
      ways.find(
        (way) =>
          way.length === FEWEST &&
          way.filter(fails).length === 1 &&
          way.every((one) => holds(one) || isSlippedSum(one, cells)),
      ) ??
      [];
    return found.filter(({ operands }) => operands.length > 2);
  });
}

/** What the cells of a running column may be of those of another: added from the first row, or to what was before it. */
function runningIn(pairs: readonly (readonly GridCell[])[], { length }: readonly GridRow[]): (readonly Relation[])[] {
  const own = pairs.flatMap(([part]) => part ?? []);
  const running = pairs.flatMap(([, stated]) => stated ?? []);
  const [first] = running;
  if (first === undefined || pairs.length < FEWEST || length > LONGEST || pairs.length < length) return [];
  const way = (relateTo: (parts: readonly GridCell[], stated: GridCell) => Relation) =>
    running.map((stated, at) => relateTo(own.slice(0, at + 1), stated));
  // It begins anew: a year to date in January.
  if (pairs.some(([part, stated], at) => at > 0 && part?.value === stated?.value && part?.value !== 0)) return [];
  const all = sumOf(own);
  if (first.kind !== "percent" || own.some(({ kind }) => kind === "percent"))
    return [
      way((parts, stated) => relate("sum", parts, stated)),
      // To what the row before has, which may itself be wrong.
      running.map((stated, at) =>
        relate(
          "sum",
          [running[at - 1], own[at]].flatMap((part) => part ?? []),
          stated,
        ),
      ),
      way((parts, stated) => relate("sum", [first, ...parts.slice(1)], stated)),
    ];
  if (!Number.isSafeInteger(all)) return [];
  const share = (parts: readonly GridCell[], { figure }: GridCell) =>
    checkShareOfSum(figuresOf(parts), { units: all, decimals: 0 }, figure);
  return [
    way((parts, stated) => ({
      kind: "share",
      operands: [...parts, stated],
      outcome: share(parts, stated),
      whole: all,
    })),
  ];
}
