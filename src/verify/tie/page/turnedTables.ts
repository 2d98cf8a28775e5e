import { bindTable, type CellText } from "../../../language/bindTable.js";
import { tableCell } from "../../../language/reading/tableCell.js";
import { readPlainFigures } from "../../../language/readPlainFigures.js";
import type { TextTable } from "../../../language/readTables.js";

/** The tables of a text; where one is a row of numbers over a row of their names, bound as if the names stood above. */
export function turnedTables(text: string, tables: readonly TextTable[]): readonly TextTable[] {
  return tables.map((table) => {
    const { span, rows } = table;
    // Such a table has been bound without a label.
    if (rows.length !== 1 || rows[0]?.label !== "") return table;
    const lines = text.slice(span.start, span.end).split("\n");
    const [numbers = [], names = []] = lines.map((line, at) => cellsOf(line, at === 0 ? span.start : 0));
    const isTurned =
      lines.length === 2 &&
      numbers.length === names.length &&
      numbers.every(({ text: cell }) => tableCell(cell, 0, readPlainFigures(cell)).numeric) &&
      names.every(({ text: cell }) => tableCell(cell, 0, readPlainFigures(cell)).name);
    return isTurned ? { span, ...bindTable([names, numbers]) } : table;
  });
}

function cellsOf(line: string, start: number): readonly CellText[] {
  let at = start;
  return line.split("\t").map((text) => {
    const cell = { text, start: at };
    at += text.length + 1;
    return cell;
  });
}
