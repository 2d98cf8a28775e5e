import { foldText } from "../../../language/foldText.js";
import { openList } from "../relations/openList.js";
import type { Item, Relation } from "../relations/Relation.js";
import { runsOf } from "../relations/runsOf.js";
import { sumOf } from "../relations/sumOf.js";

/** A total and so many rows. */
const FEWEST = 4;
const REACH = 240;
/** What rows leave out, and that they do: "the smaller departments I leave out", `ولم تذكر الإدارات الأصغر`. */
const LEFT_OUT =
  /(?<![a-z])(?:smaller|other|minor|remaining)(?: [a-z]+){1,3} (?:[a-z]+ ){0,3}(?:leave out|left out|omit(?:ted)?|not (?:been )?(?:shown|listed|given|included))(?![a-z])|(?<![a-z])(?:leav(?:e|es|ing)|left) out (?:the )?(?:smaller|other|minor|remaining|rest)(?![a-z])|(?<![ء-ي])[وف]?(?:لم (?:[تين]ذكر|[تي]رد|[تين]درج|[تي]ظهر|[تين]عرض)|اغفلنا|تركنا|اغفلت) (?:[ء-ي]+ ){1,3}(?:الاصغر|الصغيره|الصغري|الاخري|الباقيه|المتبقيه)(?![ء-ي])/;

/** Rows of one count each, perhaps with its share, below one that is more than they are together, where the sentences behind them say that others are left out. */
export function shortenedRows(text: string, counts: readonly Item[], summed: ReadonlySet<Item>): readonly Relation[] {
  const runs = runsOf(counts, (last, count) => count.line - last.line === 1);
  return runs.flatMap(([total, ...rows]): readonly Relation[] => {
    const last = rows.at(-1);
    if (total === undefined || last === undefined || rows.length + 1 < FEWEST || sumOf(rows) >= total.value) return [];
    if ([total, ...rows].some((count) => summed.has(count))) return [];
    const isShort = LEFT_OUT.test(foldText(text.slice(last.end, last.end + REACH)));
    return isShort ? [{ ...openList(rows, total), said: true }] : [];
  });
}
