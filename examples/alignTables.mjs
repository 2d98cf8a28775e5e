const ROWS = /(?:.*\t.*\n)+/g;
const ZERO_WIDTH = /[\p{Mn}\p{Cf}]/gu;
const widthOf = (cell) => cell.replace(ZERO_WIDTH, "").length;

/** Pads the cells of tables with tabs, so that their columns stand below each other in a terminal. */
export function alignTables(text) {
  return text.replace(ROWS, (table) => {
    const rows = table
      .trimEnd()
      .split("\n")
      .map((row) => row.split("\t"));
    const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ""))));
    const padded = rows.map((row) => row.map((cell, column) => cell + " ".repeat(widths[column] - widthOf(cell))));
    return padded.map((row) => `${row.join("   ").trimEnd()}\n`).join("");
  });
}
