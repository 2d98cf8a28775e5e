import { clauseBefore } from "../clauses/clauseBefore.js";
import { namedRows } from "../clauses/namedRows.js";
import { stemsOf } from "../clauses/stemsOf.js";
import { columnOf } from "../passage/columnOf.js";
import { isTotalLabel } from "../passage/isTotalLabel.js";
import type { Grid } from "../passage/readGrids.js";
import { onlyOne } from "../relations/onlyOne.js";
import type { Item, Printed } from "../relations/Relation.js";
import { sumOf } from "../relations/sumOf.js";
import type { SumHit } from "../sums/findSums.js";

/** A whole and its parts with the words that name them. */
export interface NamedList {
  readonly total: Printed;
  readonly parts: readonly NamedCount[];
  /** The parts that words name. */
  readonly namedBy: (words: string) => readonly Printed[];
  /** Whether it is the only list of its table or sentence. */
  readonly isOnly: boolean;
  /** The words around its numbers. */
  readonly about: string;
  /** Where the last of its numbers ends. */
  readonly end: number;
}

interface NamedCount extends Printed {
  readonly label: string;
}

/** Nothing but what is counted: "by app 4,500 reports". */
const NOUN = /^\s*(?:[a-zء-ي]+\s*)?$/;

/** The lists of a passage and the columns of its tables that add up, with what names their numbers, in order. */
export function namedLists(sums: readonly SumHit[], grids: readonly Grid[]): readonly NamedList[] {
  return [...sums.map(listOfHit), ...grids.flatMap(listsOfGrid)].sort((a, b) => a.end - b.end);
}

function listOfHit({ total, parts }: SumHit, _: number, hits: readonly SumHit[]): NamedList {
  const label = ({ after, before, listed, noun }: Item) => {
    const own = after.split(/[,،;؛.(]/)[0] ?? "";
    if (listed) return stemsOf(own).length > 0 ? own : before;
    return noun !== undefined && NOUN.test(own) ? clauseBefore(before) : own;
  };
  return makeList(
    total,
    parts.map((part) => ({ ...part, label: label(part) })),
    hits.length === 1,
    [total, ...parts].map(({ before, after }) => `${before} ${after}`).join(" "),
  );
}

function makeList(total: Printed, parts: readonly NamedCount[], isOnly: boolean, about: string): NamedList {
  const end = Math.max(total.end, parts.at(-1)?.end ?? 0);
  return { total, parts, namedBy: namedRows(parts), isOnly, about, end };
}

function listsOfGrid({ header, rows, body }: Grid): readonly NamedList[] {
  const totals = onlyOne(rows.filter(({ isTotal }) => isTotal));
  const isOfAll = header.findLastIndex(isTotalLabel);
  const names = header.join(" ");
  const lists = header.flatMap((_, column): NamedList[] => {
    const total = totals?.cells[column];
    if (total?.value !== sumOf(columnOf(body, column))) return [];
    const parts = body.flatMap(({ cells: { [column]: cell }, label }) =>
      cell === undefined ? [] : [{ ...cell, label }],
    );
    return [makeList(total, parts, false, `${names} ${parts.map(({ label }) => label).join(" ")}`)];
  });
  // Of the columns of a table with one of totals, that one is of all.
  const [all] = lists.filter(({ total }) => rows.some(({ cells }) => cells[isOfAll] === total));
  return lists.map((list) => ({ ...list, isOnly: lists.length === 1 || list === all }));
}
