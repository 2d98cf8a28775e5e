import type { Span } from "../../../model/Finding.js";
import { groupBy } from "../../common/groupBy.js";
import { slipOf } from "../../common/slipOf.js";
import { clauseOf } from "../clauses/clauseOf.js";
import { COUNTED } from "../clauses/columnRole.js";
import { mayOverlap } from "../clauses/mayOverlap.js";
import { saysNothingElse } from "../clauses/saysNothingElse.js";
import { sharesStem } from "../clauses/sharesStem.js";
import { stemsOf } from "../clauses/stemsOf.js";
import { columnOf } from "../passage/columnOf.js";
import { BY_HOW_MUCH, COMPARISON, EARLIER, OPEN, PLANNED, TOTAL } from "../passage/cues.js";
import type { Grid, GridCell } from "../passage/readGrids.js";
import { holds } from "../relations/holds.js";
import { isCount } from "../relations/isCount.js";
import { nearby } from "../relations/nearby.js";
import { onlyOne } from "../relations/onlyOne.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { sumOf } from "../relations/sumOf.js";
import type { Reading } from "../sums/Reading.js";
import { columnRoles } from "./columnRoles.js";
import { isOfSome } from "./isOfSome.js";
import { namesOf } from "./namesOf.js";

interface Column {
  readonly name: string;
  readonly cells: readonly GridCell[];
  readonly sum: number;
}

/** Smaller sums are met by chance. */
const LEAST = 100;
/** A number further from the sum of a column than this share of it is another number. */
const FAR = 0.1;
/** So many numbers before and after a table, no further from it than this, may speak of it. */
const REACH = 8;
const BESIDE = 300;
/** What says nothing else of totals, besides the names of rows and columns. */
const OWN =
  "all million thousand usd sar regions branches sectors channels departments offices cities مليون الف ريال دولار دينار درهم جنيه كل جميع مناطق الفروع شكوي بلاغ طلب قطاعات قنوات ادارات مكاتب مدن جهات";
const NOUN = /^\s*[a-zء-ي]+/;
/** Beside these a number may be of others than the table. */
const OTHERS: readonly RegExp[] = [COMPARISON, EARLIER, OPEN, PLANNED, /(?<![a-z])within(?![a-z])|غضون/];

/** Finds what a sentence beside a table tells as the totals of its columns: wrong where another number of it is the total of another column, or where it is called the total and a slip of it. */
export function findToldTotals({ text, items, money, grids, sums }: Reading): readonly Relation[] {
  // What other numbers confirm is no slip.
  const sure = new Set<Span | undefined>(sums.flatMap(({ total, parts }) => [total, ...parts]));
  const told = [...items.filter(isCount), ...money]
    .filter(({ before }) => !BY_HOW_MUCH.test(before))
    .sort((a, b) => a.start - b.start);
  return grids.flatMap((grid) => {
    const columns = columnsOf(grid);
    const [start, end] = [columns[0]?.cells[0]?.start ?? 0, columns.at(-1)?.cells.at(-1)?.end ?? 0];
    const near = nearby(told, start, REACH).filter(
      ({ start: at, end: to }) => to > start - BESIDE && at < end + BESIDE,
    );
    const names = `${namesOf(grid.header, grid.rows)} ${OWN}`;
    return [...groupBy(near, ({ sentence }) => sentence).values()].flatMap((sentence) =>
      totalsIn(sentence, columns, names).filter(
        ({ operands, outcome }) =>
          !mayOverlap(text, operands.slice(0, 1)) && (holds({ outcome }) || !sure.has(operands.at(-1))),
      ),
    );
  });
}

/** The columns of counts and amounts whose every row has a number, with their sums, which a total row has to confirm. */
function columnsOf(grid: Grid): readonly Column[] {
  const totals = grid.rows.filter(({ isTotal }) => isTotal);
  return columnRoles(grid).flatMap((role, at): readonly Column[] => {
    const cells = COUNTED.includes(role) ? columnOf(grid.body, at) : [];
    const sum = sumOf(cells);
    const isProven = columnOf(totals, at).every(({ value }) => value === sum);
    const isWhole = cells.length > 1 && cells.length === grid.body.length && sum >= LEAST && isProven;
    return isWhole ? [{ name: grid.header[at] ?? "", cells, sum }] : [];
  });
}

function totalsIn(sentence: readonly Item[], columns: readonly Column[], names: string): readonly Relation[] {
  const totalOf = (item: Item) => columns.find(({ cells }) => holds(relate("sum", cells, item)));
  const known = new Map(sentence.map((item) => [item, totalOf(item)]));
  // The noun of a count is that of its column.
  const words = sentence
    .map(({ before, after, noun }) => `${before} ${noun === undefined ? after : after.replace(NOUN, "")}`)
    .join(" ");
  return sentence.flatMap((item): readonly Relation[] => {
    const own = known.get(item);
    if (own !== undefined) return [relate("sum", own.cells, item)];
    if (item.bound !== undefined || isOfSome(words) || OTHERS.some((cue) => cue.test(words))) return [];
    const isSlipOf = ({ sum }: Column) => item.value >= LEAST && slipOf(item.value, sum) === "swapped-digits";
    const rest = columns.filter((column) => ![...known.values()].includes(column));
    const near = rest.filter((column) => Math.abs(item.value - column.sum) <= FAR * column.sum || isSlipOf(column));
    const column = onlyOne(near);
    if (column === undefined) return [];
    const clause = clauseOf(item);
    const isNamed = sharesStem(column.name, clause);
    const isLeft = sentence.length === columns.length && stemsOf(column.name).length === 0;
    const isPaired = rest.length < columns.length && (isNamed || (isLeft && rest.length === 1));
    const isOnly = columns.length === 1;
    const isCalled = (isNamed || isOnly) && TOTAL.test(clause) && item.value < column.sum;
    // What the sentence says besides may be of some of them, or of others.
    const isMeant = isSlipOf(column)
      ? isPaired || TOTAL.test(clause)
      : (isPaired || isCalled) && saysNothingElse(words, names);
    return isMeant ? [relate("sum", column.cells, item)] : [];
  });
}
