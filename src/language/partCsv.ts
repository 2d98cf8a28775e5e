/** What parts the cells of a line; quotes hold together what stands between them, and digits a number with commas. */
const COMMA = /"[^"]*"|,/g;
const LONE_COMMA = /"[^"]*"|(?<![\d٠-٩۰-۹/.-])[\d٠-٩۰-۹]{1,3}(?:,[\d٠-٩۰-۹]{3})+(?![\d٠-٩۰-۹])|,/g;
const SEMICOLON = /"[^"]*"|;/g;
/** A line with a mark, nothing longer than a cell between its marks, and no blank before them. */
const LINE = /^(?:[^,;\t|]{0,60}(?<! )[,;])+[^,;\t|]{0,60}$/;
const NAME = /[a-zء-ي]/i;
/** A bracket that closes in a later cell: the comma within it is of a number, or of a sentence. */
const OPENS = /\([^)]*$/;
const CLOSES = /^[^(]*\)/;
/** A name, a percent sign, a year, a month in digits or nothing. */
const HEAD = /[a-zء-ي]|^"?(?:[%٪]|[\d٠-٩۰-۹]{4}(?:-[\d٠-٩۰-۹]{2})?|[\d٠-٩۰-۹]{1,2}\/[\d٠-٩۰-۹]{4})?"?\r?$/i;
/** Decimals of a sentence or an item, `42,0%`: no line of names has such. */
const DECIMALS = /(?<![\d٠-٩۰-۹])[\d٠-٩۰-۹]{1,3},[\d٠-٩۰-۹]{1,2}(?![\d٠-٩۰-۹/a-zء-ي,])/i;

/**
 * A text with a tab for each comma or semicolon between the cells of what is evidently CSV: a line of names, and below it lines of as
 * many cells with numbers. All its quotes become blanks; nothing else changes.
 */
export function partCsv(text: string): string {
  const lines = text.split("\n");
  const isLine = lines.map((line) => LINE.test(line));
  for (let from = 0; from < lines.length; ) {
    const isBody = isLine[from + 1] && !DECIMALS.test(lines[from] ?? "");
    const marks = lines[from]?.includes(";") ? [SEMICOLON] : [LONE_COMMA, COMMA];
    const rows: (readonly string[])[] = [];
    for (let at = from; isLine[at] && isBody && rows.length === at - from; at++) {
      const row = marks.map((mark) => cellsOf(lines[at], mark)).find((cells) => isNext(cells, rows[0]));
      if (row !== undefined) rows.push(row);
    }
    if (rows.length > 1) for (const row of rows) lines[from++] = row.join("\t").replaceAll('"', " ");
    else from++;
  }
  return lines.join("\n");
}

/** Whether cells are a header, or a row below it: where blanks begin its cells, as in a sentence, all of them but the first, of one name and two numbers or more. */
function isNext(cells: readonly string[], header: readonly string[] | undefined): boolean {
  const open = cells.findIndex((cell) => OPENS.test(cell));
  if (open >= 0 && cells.slice(open + 1).some((cell) => CLOSES.test(cell))) return false;
  const numbers = cells.filter((cell) => !NAME.test(cell));
  const names = cells.length - numbers.length;
  if (header === undefined) return names > 0 && cells.every((cell) => HEAD.test(cell));
  const isSpaced = [...header, ...cells].some((cell) => cell.startsWith(" "));
  const blanks = cells.slice(1).filter((cell) => cell.startsWith(" ")).length;
  const isEven = blanks === 0 || blanks === cells.length - 1;
  const isRow = cells.length === header.length && (!isSpaced || (names === 1 && numbers.length > 1 && isEven));
  // A row may say that it has no number.
  return isRow && (/[\d٠-٩۰-۹]/.test(numbers.join("")) || (names === 1 && numbers.length > 1 && numbers.every(isNil)));
}

function isNil(cell: string): boolean {
  return /^"?[-–—]"?$/.test(cell);
}

function cellsOf(line = "", mark: RegExp): readonly string[] {
  return line.replace(mark, (found) => (found.length > 1 ? found : "\t")).split("\t");
}
