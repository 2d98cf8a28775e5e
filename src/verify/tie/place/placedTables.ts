import type { TableCell } from "../../../language/bindTable.js";
import type { TextTable } from "../../../language/readTables.js";
import type { CardTable } from "../page/cardTables.js";
import type { Section } from "../page/sectionsOf.js";
import type { PlacedTable } from "./PlacedTable.js";

/**
 * The tables and cards of a page, each with the section it is in.
 *
 * @param isCountOf - whether a channel has a count of so many
 * @param yearsAt - the years named at the head of a table that starts at a place
 * @param titlesOf - what stands over all of a table
 */
export function placedTables(
  tables: readonly TextTable[],
  cards: readonly CardTable[],
  sectionAt: (place: number) => Section,
  isCountOf: (key: string, count: number) => boolean,
  yearsAt: (place: number) => readonly string[],
  titlesOf: (table: TextTable) => readonly string[],
  reportPeriod: string,
): readonly PlacedTable[] {
  const sectionOf = ({ span, rows }: TextTable): Section => {
    const section = sectionAt(span.start);
    const { counted } = section;
    const isOf = (cell: TableCell): boolean =>
      counted !== undefined && "value" in cell.reading && isCountOf(counted, cell.reading.value);
    return rows.some(({ cells }) => cells.some(isOf)) ? { ...section, key: counted } : section;
  };
  const isDated = ({ span, columns }: TextTable): boolean =>
    yearsAt(span.start).some(
      (year) => !reportPeriod.startsWith(year) && !columns.some(({ period = "" }) => period.startsWith(year)),
    );
  return [
    ...tables.map((table) => ({
      table,
      section: sectionOf(table),
      titles: titlesOf(table),
      isCard: false,
      isDated: isDated(table),
    })),
    ...cards.map(({ table, card }) => ({
      table,
      section: sectionAt(card.number.start),
      titles: [],
      isCard: true,
      isDated: true,
    })),
  ];
}
