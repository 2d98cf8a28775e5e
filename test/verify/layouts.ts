type Rows = readonly (readonly string[])[];

const width = (text: string) => text.replace(/[\u200F\u2066-\u2069]/g, "").length;

/** Rows with their names to the left and their numbers to the right, as typewriters and PDFs have them. */
function aligned(rows: Rows, gap = 3): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => width(row[column] ?? ""))));
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const blanks = " ".repeat((widths[column] ?? 0) - width(cell));
        return column === 0 ? cell + blanks : blanks + cell;
      })
      .join(" ".repeat(gap))
      .trimEnd(),
  );
}

function ruled(rows: Rows, sign: string): readonly string[] {
  const [head = "", ...body] = aligned(rows);
  const rule = sign.repeat(Math.max(...[head, ...body].map(width)));
  return [rule, head, rule, ...body.slice(0, -1), rule, ...body.slice(-1), rule];
}

/** What a table with tabs may look like elsewhere. */
export const LAYOUTS: Readonly<Record<string, (rows: Rows) => readonly string[]>> = {
  "aligned by blanks": (rows) => aligned(rows),
  "aligned and set in": (rows) => aligned(rows, 2).map((line) => `    ${line}`),
  "aligned between lines": (rows) => ruled(rows, "-"),
  "aligned between double lines": (rows) => ruled(rows, "="),
  "with bars between the cells": (rows) => rows.map((row) => row.join(" | ")),
  "with bars around the cells": (rows) => rows.map((row) => `| ${row.join(" | ")} |`),
  "in boxes": (rows) => {
    const lines = rows.map((row) => `| ${row.join(" | ")} |`);
    return ["+-----+-----+", lines[0] ?? "", "+-----+-----+", ...lines.slice(1), "+-----+-----+"];
  },
};

/** A text, each of its tables with tabs laid out otherwise. */
export function laidOut(text: string, layout: (rows: Rows) => readonly string[]): string {
  return text.replace(/(?:^[^\n]*\t[^\n]*(?:\n|$)){2,}/gm, (table) => {
    const rows = table
      .trimEnd()
      .split("\n")
      .map((line) => line.split("\t"));
    const size = Math.max(...rows.map(({ length }) => length));
    const even = rows.map((row) => [...row, ...new Array<string>(size - row.length).fill("")]);
    return `${layout(even).join("\n")}\n`;
  });
}
