import type { TextTable } from "../../../language/readTables.js";
import type { Sayings } from "./sayingsOf.js";

/** "Total received", "مجموع الحالات المصنفة". */
const TOTAL = /^[^\p{L}]*(?:totals?(?!\p{L})|(?:ال)?(?:مجموع|[إا]جمالي)(?!\p{L}))/iu;

/** The tables of a text; the last row of several is a total, too, where that is what its name begins with, and no channel or part is named in it. */
export function totalledTables(tables: readonly TextTable[], { beside }: Sayings): readonly TextTable[] {
  return tables.map((table) => {
    const last = table.rows.at(-1);
    if (last === undefined || table.rows.length < 2 || last.total === true || last.period !== undefined) return table;
    if (!TOTAL.test(last.label) || beside(last.label).keys.length > 0) return table;
    return { ...table, rows: [...table.rows.slice(0, -1), { ...last, total: true }] };
  });
}
