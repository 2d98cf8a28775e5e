import type { TextTable } from "../../../language/readTables.js";
import type { CardTable } from "../page/cardTables.js";
import type { Section } from "../page/sectionsOf.js";
import type { PlacedTable } from "./tableContexts.js";

/** The tables and cards of a page, each with the section it is in. */
export function placedTables(
  tables: readonly TextTable[],
  cards: readonly CardTable[],
  sectionAt: (place: number) => Section,
): readonly PlacedTable[] {
  return [
    ...tables.map((table) => ({ table, section: sectionAt(table.span.start), isCard: false })),
    ...cards.map(({ table, card }) => ({ table, section: sectionAt(card.number.start), isCard: true })),
  ];
}
