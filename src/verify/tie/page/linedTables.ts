import { isYearText } from "../../../language/reading/isYearText.js";

/** A number alone in its line, or the dash of an empty cell. */
const NUMBER = /^(?:[-+−–(]?[\d٠-٩۰-۹][\d٠-٩۰-۹.,٬٫ \u00a0\u202f]*[%٪)]?|[-–—])$/;
/** No sentence is a name, and no item of a list. */
const NO_NAME = /^[•*#>–-]|[\t|:;؛؟?!]|[.،,]$/;
const LETTER = /[A-Za-zء-ي]/;
/** No name is longer. */
const MOST = 80;

/**
 * A text with tabs between the cells of each table whose cells stand on lines of their own, as they are copied out of a PDF: the names
 * of its columns, then for each row its name and as many numbers. Nothing else changes.
 */
export function linedTables(text: string): string {
  const lines = text.split("\n");
  const kinds = lines.map((line) => kindOf(line.trim()));
  const ends = lines.map((_, at): string => (at + 1 < lines.length ? "\n" : ""));
  for (let at = 0; at < lines.length; at++) {
    if (kinds[at] !== "name" || kinds[at + 1] !== "number") continue;
    const width = numbersFrom(kinds, at + 1);
    let end = at;
    while (kinds[end] === "name" && numbersFrom(kinds, end + 1) === width) end += width + 1;
    const isDated = lines.slice(at + 1, at + width + 1).every((line) => isYearText(line.trim()));
    let first = at;
    while (!isDated && at - first <= width && kinds[first - 1] === "name") first--;
    const heads = at - first;
    // Below the lines of a title, two numbers may be one and its change.
    const isCard = width === 2 && (kinds[first - 1] === "name" || /^[-+−–]./.test(lines[at + 2]?.trim() ?? ""));
    const isHeaded = isDated || (heads >= width && !isCard);
    if (width > 1 && end > at + width + 1 && isHeaded) {
      ends.fill("\t", first, end - 1);
      for (let row = at; row < end; row += width + 1) if (row > first) ends[row - 1] = "\n";
      // Nothing stands over the names of the rows.
      if (heads === width && lines[first - 1] === "") ends[first - 1] = "\t";
    }
    at = end - 1;
  }
  return lines.map((line, at) => line + ends[at]).join("");
}

function kindOf(line: string): "number" | "name" | undefined {
  if (NUMBER.test(line)) return "number";
  return line.length <= MOST && LETTER.test(line) && !NO_NAME.test(line) ? "name" : undefined;
}

function numbersFrom(kinds: readonly unknown[], from: number): number {
  let at = from;
  while (kinds[at] === "number") at++;
  return at - from;
}
