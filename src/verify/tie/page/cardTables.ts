import type { BoundTable } from "../../../language/bindTable.js";
import { cellPeriod } from "../../../language/reading/cellPeriod.js";
import type { FigureReading } from "../../../language/reading/FigureReading.js";
import { isTotal } from "../../../language/reading/isTotal.js";
import { tableCell } from "../../../language/reading/tableCell.js";
import { readPlainFigures } from "../../../language/readPlainFigures.js";
import type { Span } from "../../../model/Finding.js";
import { isCountAndShare } from "./isCountAndShare.js";
import { type Card, lineCards } from "./lineCards.js";
import type { PageLine } from "./pageLines.js";

/** A card, as a table of one row: what its labels say, and its number. */
export interface CardTable {
  readonly card: Card;
  readonly table: BoundTable;
}

/** The cards of a page: of the elements that hold a number and its label, then of lines in turn. */
export function cardTables(
  text: string,
  readings: readonly FigureReading[],
  lines: readonly PageLine[],
  blocks: readonly Span[],
  kindOf: (label: PageLine) => string,
): readonly CardTable[] {
  const { cards, rest } = blockCards(lines, blocks);
  return [...cards, ...lineCards(rest, kindOf)].map((card) => ({ card, table: tableOf(card, text, readings) }));
}

const NO_TABLE: BoundTable = { columns: [], rows: [] };
const COLUMNS: BoundTable["columns"] = [{ header: "" }];

/** What is read in a line of the page need not be read again. */
function tableOf({ number, labels }: Card, text: string, readings: readonly FigureReading[]): BoundTable {
  const { reading, start, end } = number;
  const [first, second] = labels;
  if (reading === undefined || first === undefined) return NO_TABLE;
  if (!tableCell(text.slice(start, end), start, [reading]).numeric) return NO_TABLE;
  const words = labels.map((label) => text.slice(label.start, label.end)).join(" ");
  const cell =
    second === undefined
      ? tableCell(words, first.start, readings.slice(first.from, first.to))
      : tableCell(words, 0, readPlainFigures(words));
  const label = cell.name ? cell.text : "";
  const period = cell.name ? cellPeriod(cell) : undefined;
  const total = period === undefined && isTotal(label);
  const cells = [{ column: 0, reading }];
  return {
    columns: COLUMNS,
    rows: [{ label, ...(period !== undefined && { period }), ...(total && { total }), cells }],
  };
}

/** The cards of elements that hold one number alone, or a count and its share, and the lines that are in none of them. */
function blockCards(
  lines: readonly PageLine[],
  blocks: readonly Span[],
): { readonly cards: readonly Card[]; readonly rest: readonly PageLine[] } {
  const cards: Card[] = [];
  const rest: PageLine[] = [];
  let at = 0;
  for (const block of blocks) {
    while ((lines[at]?.end ?? block.start + 1) <= block.start) push(rest, lines[at++]);
    const first = at;
    while ((lines[at]?.start ?? block.end) < block.end) at++;
    const inside = lines.slice(first, at);
    const numbers = inside.filter(({ kind }) => kind === "number");
    const labels = inside.filter(({ kind }) => kind === "label");
    if (labels.length > 0 && (numbers.length === 1 || (labels.length === 1 && isCountAndShare(numbers)))) {
      for (const number of numbers) {
        cards.push({ number, labels });
        rest.push({ ...number, kind: "other" });
      }
    } else for (const line of inside) rest.push(line);
  }
  // One by one: a long page has more lines than a call takes arguments.
  for (const line of lines.slice(at)) rest.push(line);
  return { cards, rest };
}

function push(lines: PageLine[], line: PageLine | undefined): void {
  if (line !== undefined) lines.push(line);
}
