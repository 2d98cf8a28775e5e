import { type BoundTable, bindTable } from "../../language/bindTable.js";
import type { Span } from "../../model/Finding.js";
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
  lines: readonly PageLine[],
  blocks: readonly Span[],
  kindOf: (label: PageLine) => string,
): readonly CardTable[] {
  const { cards, rest } = blockCards(lines, blocks);
  return [...cards, ...lineCards(rest, kindOf)].map((card) => {
    const label = card.labels.map(({ start, end }) => text.slice(start, end)).join(" ");
    const { start, end } = card.number;
    const table = bindTable([
      [
        { text: label, start: card.labels[0]?.start ?? 0 },
        { text: text.slice(start, end), start },
      ],
    ]);
    return { card, table };
  });
}

/** The cards of elements that hold one number alone, and the lines that are in none of them. */
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
    const [number, ...others] = inside.filter(({ kind }) => kind === "number");
    const labels = inside.filter(({ kind }) => kind === "label");
    if (number !== undefined && others.length === 0 && labels.length > 0) {
      cards.push({ number, labels });
      rest.push({ ...number, kind: "other" });
    } else rest.push(...inside);
  }
  rest.push(...lines.slice(at));
  return { cards, rest };
}

function push(lines: PageLine[], line: PageLine | undefined): void {
  if (line !== undefined) lines.push(line);
}
