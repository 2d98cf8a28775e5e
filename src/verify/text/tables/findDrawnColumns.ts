import { cellsOf } from "../passage/cellsOf.js";
import type { GridCell } from "../passage/readGrids.js";
import { heldButOne } from "../relations/heldButOne.js";
import type { Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { relateMean } from "../relations/relateMean.js";
import type { Table } from "./Table.js";

const BUDGET = /(?<![a-z])(?:budget|allocat|appropriat)|(?<![ء-ي])(?:ال)?(?:ميزانيه|موازنه|اعتماد|مخصص)/;
const SPENT = /(?<![a-z])(?:spent|spending|expenditure|expenses)|(?<![ء-ي])(?:ال)?(?:مصروف|منصرف|منفق|انفاق)/;
const LEFT = /(?<![a-z])(?:remain|left|unspent|balance)|(?<![ء-ي])(?:ال)?(?:متبقي|باقي)/;
const EACH =
  /(?<![a-z])(?:each|unit price|(?:price|amount|cost|fee|fine|value) (?:per|an?)|rate per)(?![a-z])|(?<![ء-ي])(?:(?:قيمه|مبلغ|سعر|كلفه|رسم) (?:كل|ال)[ء-ي]+|للواحده?|لكل)(?![ء-ي])/;
const ONE = { units: 1, decimals: 0 };

/** Finds a column that the two before it give in each row: what remains of a budget, and what so many of an amount each come to. */
export function findDrawnColumns({ header, read }: Table): readonly Relation[] {
  const rowsOf = (at: number) => cellsOf(read, [at, at + 1, at + 2]);
  return header.flatMap((name, at): readonly Relation[] => {
    const [second = "", third = ""] = header.slice(at + 1);
    if (BUDGET.test(name) && SPENT.test(second) && LEFT.test(third))
      return heldButOne(
        rowsOf(at).flatMap(([all, spent, left]) =>
          all && spent && left ? [relate("difference", [all, spent], left)] : [],
        ),
      );
    if (!EACH.test(second)) return [];
    return heldButOne(
      rowsOf(at).flatMap(([count, each, all]) => (count && each && all ? [product(count, each, all)] : [])),
    );
  });
}

function product(count: GridCell, each: GridCell, all: GridCell): Relation {
  const [one, other] = [count.figure, each.figure];
  const figure = { units: one.units * other.units, decimals: one.decimals + other.decimals };
  return relateMean([{ ...count, figure }, each], ONE, all);
}
