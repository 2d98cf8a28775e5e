import { monthNumber } from "../../../language/monthNumber.js";
import { normalizeArabic } from "../../../language/normalizeArabic.js";
import { isTotal } from "../../../language/reading/isTotal.js";
import { isYearText } from "../../../language/reading/isYearText.js";
import { stripMarks } from "../../../language/stripMarks.js";

/** Two columns may be two words of a sentence. */
const FEWEST = 3;
/** No line of a table is longer. */
const MOST = 200;
/** The columns are parted already, or it is a sentence. */
const NO_ROW = /[\t|]| {2}|[:;؛؟?!]|[.،,]$/;
const QUARTER = /^[QT][1-4]$/i;
const NUMBER = /^(?:[-+−–(]?[\d٠-٩][\d٠-٩.,٬٫]*[%٪)]?|[-–—])$/;
const LETTER = /[a-zء-ي]/i;

/**
 * A text with tabs between the cells of tables whose cells are parted by single blanks, as they come out of a PDF: below the months,
 * quarters, years and totals that end a line, rows of a name and as many numbers. Nothing else changes.
 */
export function blankTables(text: string): string {
  const lines = text.split("\n");
  for (let at = 0; at + 1 < lines.length; at++) {
    const width = cellsIn(lines[at], isHead);
    if (width < FEWEST) continue;
    let end = at + 1;
    while (cellsIn(lines[end], isNumber) === width) end++;
    if (end === at + 1) continue;
    for (let row = at; row < end; row++) lines[row] = tabbed(lines[row] ?? "", width);
    at = end - 1;
  }
  return lines.join("\n");
}

/** How many words at the end of a line are cells, behind a name. */
function cellsIn(line = "", isCell: (word: string) => boolean): number {
  if (line.length > MOST || NO_ROW.test(line)) return 0;
  const words = stripMarks(line).trim().split(" ");
  const name = words.findLastIndex((word) => !isCell(word));
  return LETTER.test(words[name] ?? "") ? words.length - 1 - name : 0;
}

function isHead(word: string): boolean {
  return (
    QUARTER.test(word) ||
    isYearText(word) ||
    isTotal(word) ||
    monthNumber(normalizeArabic(word).toLowerCase()) !== undefined
  );
}

function isNumber(word: string): boolean {
  return NUMBER.test(word);
}

/** The last blanks of a line as tabs. */
function tabbed(line: string, width: number): string {
  const words = line.trimEnd().split(" ");
  const name = words.slice(0, -width).join(" ");
  return `${[name, ...words.slice(-width)].join("\t")}${line.slice(line.trimEnd().length)}`;
}
