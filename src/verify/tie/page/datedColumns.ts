import type { TextTable } from "../../../language/readTables.js";

/** The tables of a text; where columns of one head stand behind columns of periods, each as of the period before it: "Q2 | Share | Q1 | Share". */
export function datedColumns(tables: readonly TextTable[]): readonly TextTable[] {
  return tables.map((table) => {
    const { columns } = table;
    const dated = columns.map((column, at) => {
      const period = columns[at - 1]?.period;
      const isRepeated = columns.some((other) => other !== column && other.header === column.header);
      return isRepeated && column.header !== "" && column.period === undefined && period !== undefined
        ? { ...column, period }
        : column;
    });
    return { ...table, columns: dated };
  });
}
