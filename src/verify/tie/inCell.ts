import type { Context } from "./Context.js";

/** A cell's row and column say what it is about; its own words and the heading above add the rest. */
export function inCell(cell: Context | undefined, line: Context): Context {
  return cell === undefined
    ? line
    : {
        ...cell,
        subject: cell.subject ?? line.subject,
        direction: line.direction,
        text: line.text,
        isStrict: line.isStrict,
      };
}
