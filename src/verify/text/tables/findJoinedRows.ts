import { checkShareOfSum } from "../../checks/checkShareOfSum.js";
import { groupBy } from "../../common/groupBy.js";
import { COUNTED } from "../clauses/columnRole.js";
import { saysNothingElse } from "../clauses/saysNothingElse.js";
import { TOGETHER } from "../passage/cues.js";
import type { Grid } from "../passage/readGrids.js";
import { figuresOf } from "../relations/figuresOf.js";
import { nearby } from "../relations/nearby.js";
import { onlyOne } from "../relations/onlyOne.js";
import type { Item, Printed, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { runsOf } from "../relations/runsOf.js";
import { settle } from "../relations/settle.js";
import { sumOf } from "../relations/sumOf.js";
import type { Reading } from "../sums/Reading.js";
import { columnRoles } from "./columnRoles.js";
import { isOfSome } from "./isOfSome.js";
import { joinedRows } from "./joinedRows.js";
import { namesOf } from "./namesOf.js";

/** A table or list, with all the words that name something in it. */
interface Named {
  readonly names: string;
  readonly columns: readonly Column[];
}

/** The numbers of a column or list by the names of their rows, with their total. */
interface Column {
  readonly rows: readonly (Printed & { readonly label: string })[];
  readonly isPercent: boolean;
  readonly sum: number;
  readonly total?: Printed;
}

const FEWEST = 3;
/** So far from 100 shares may be that are rounded. */
const OFF = 2;
/** So many numbers below a table, no further from it than this, may speak of its rows. */
const NEAR = 6;
const BELOW = 400;
/** Rows are added. */
const ADDED =
  /(?<![a-z])(?:or|add(?:ing|ed)|sum(?:ming)?|account(?:s|ed)? for|ma[dk]e up|represent(?:s|ed)?)(?![a-z])|(?<![ء-ي])(?:[وف]?ب?جمع|[وفت]?[يت]?شكل[ء-ي]*|[وفت]?[يت]?مثل[ء-ي]*|ضم|او)(?![ء-ي])/;
/** What says nothing else of rows that are added. */
const OWN =
  "together combined adding added sums account accounted for make made up represent represents stands at all two category categories class classes overall satisfaction share percent answered say said were are معا مجتمعه جمع بجمع تشكل يشكل شكلت شكل تمثل يمثل مثلت مثل تبلغ يبلغ بالغ نسبه نسبته ما الفيه الفيتين الفيات عليه فان او اولي ثانيه عامه رضا راضون راضين جميع كل";
/** Finds what a sentence below a table or list gives of several of its rows together, by their names or as the first two: "phone and web together account for 2,100 calls", "make up 70 %". */
export function findJoinedRows({ items, grids }: Reading): readonly Relation[] {
  const lists = runsOf(items, (last, next) => next.line - last.line === 1 && last.listed && next.listed);
  return [...grids.map(namedTable), ...lists.map(namedList)].flatMap(({ names, columns }) => {
    const end = Math.max(0, ...columns.map(({ rows }) => rows.at(-1)?.end ?? 0));
    const below = nearby(items, end, NEAR).filter(({ start }) => start > end && start < end + BELOW);
    if (columns.length === 0) return [];
    return [...groupBy(below, ({ sentence }) => sentence).values()].flatMap((sentence) => {
      const words = sentence.map(({ before, after }) => `${before} % ${after}`).join(" ");
      if (!TOGETHER.test(words) && !ADDED.test(words)) return [];
      const told = onlyOne(sentence.filter(({ value }) => !columns.some(({ sum }) => sum === value)));
      return told === undefined ? [] : settleOf(told, columns, words, names);
    });
  });
}

function namedTable(grid: Grid): Named {
  const { body, rows, header } = grid;
  const totals = onlyOne(rows.filter(({ isTotal }) => isTotal));
  const columns = columnRoles(grid).flatMap((role, at) => {
    const cells = body.flatMap(({ label, cells: { [at]: cell } }) => (cell === undefined ? [] : [{ ...cell, label }]));
    const isAdded = role === "percent" || COUNTED.includes(role);
    return isAdded && cells.length === body.length ? addable(cells, role === "percent", totals?.cells[at]) : [];
  });
  return { columns, names: `${namesOf(header, rows)} ${OWN}` };
}

function namedList(list: readonly Item[]): Named {
  const rows = list.map((item) => ({ ...item, label: item.before.replace(/[^a-zء-ي ]+/g, " ").trim() }));
  const isPercent = rows[0]?.kind === "percent";
  const columns = rows.every(({ kind }) => kind === rows[0]?.kind) ? addable(rows, isPercent) : [];
  return { columns, names: `${namesOf([], rows)} ${OWN}` };
}

/** The column, if its numbers are parts of what is told as their total; rates are of none. */
function addable(rows: Column["rows"], isPercent: boolean, total?: Printed): readonly Column[] {
  const sum = sumOf(rows);
  const isWhole = isPercent ? Math.abs(sum - 100) < OFF : Number.isSafeInteger(sum) && (total?.value ?? sum) === sum;
  return rows.length >= FEWEST && isWhole ? [{ rows, isPercent, sum, ...(total && { total }) }] : [];
}

/** What the rows that a sentence names give. It is wrong only where they are said to be added, and the sentence says nothing else. */
function settleOf(item: Item, columns: readonly Column[], words: string, names: string): readonly Relation[] {
  const possible = columns.flatMap(({ rows, isPercent, sum, total }): readonly Relation[] => {
    const parts = joinedRows(rows, words);
    if (parts.length < 2) return [];
    if (isPercent === (item.kind === "percent")) return [relate("sum", parts, item)];
    if (isPercent) return [];
    if (total !== undefined) return [relate("share", [...parts, total], item)];
    const outcome = checkShareOfSum(figuresOf(parts), { units: sum, decimals: 0 }, item.figure);
    return [{ kind: "share", operands: [...parts, item], outcome, whole: sum }];
  });
  return settle(possible, () => {
    // Shares that are printed are added, and no counts beside them.
    const sums = possible.filter((relation) => relation.kind === "sum");
    const only = onlyOne(sums.length > 0 ? sums : possible);
    const isMeant = item.bound === undefined && !isOfSome(words) && saysNothingElse(words, names);
    return isMeant && only !== undefined && !isRounded(only, item) ? only : undefined;
  });
}

/** Whether rounded shares miss their sum by no more than half a step each. */
function isRounded({ kind, operands, outcome }: Relation, { kind: told, figure }: Item): boolean {
  const slack = (operands.length / 2) * 10 ** -figure.decimals;
  return kind === "sum" && told === "percent" && Math.abs(Number(outcome.difference)) <= slack;
}
