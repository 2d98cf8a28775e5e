import type { TableRow } from "../../../language/bindTable.js";
import type { TextTable } from "../../../language/readTables.js";
import type { Sayings } from "./sayingsOf.js";

/** "Total received", "مجموع الحالات المصنفة". */
const TOTAL = /^[^a-zء-ي]*(?:totals?(?![a-zء-ي])|(?:ال)?(?:مجموع|[إا]جمالي|جمل[ةه])(?![a-zء-ي]))/i;
/** A word of Arabic for calls that is also one for contacts. */
const CONTACTS = /(?<![A-Za-zء-ي])(?:ال)?اتصالات(?![A-Za-zء-ي])(?! (?:ال)?هاتفي)/;

/**
 * The tables of a text; the last row of several is a total, too, where that is what its name begins with, and no channel or part is named
 * in it; and so is one of contacts below the rows of several channels, by whatever word calls are named there.
 */
export function totalledTables(tables: readonly TextTable[], { beside }: Sayings): readonly TextTable[] {
  return tables.map((table) => {
    const named = new Set<string>();
    const rows = table.rows.map((row, at): TableRow => {
      const { keys } = beside(row.label);
      const isLast = at > 0 && at + 1 === table.rows.length && keys.length === 0;
      const isOfAll = named.size > 1 && CONTACTS.test(row.label) && keys.every((key) => named.has(key));
      for (const key of keys) named.add(key);
      const [word] = TOTAL.exec(row.label) ?? [];
      if (word === undefined || row.total === true || row.period !== undefined || !(isLast || isOfAll)) return row;
      return { ...row, label: isOfAll ? word : row.label, total: true };
    });
    return { ...table, rows };
  });
}
