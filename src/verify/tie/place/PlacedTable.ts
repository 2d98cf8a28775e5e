import type { BoundTable } from "../../../language/bindTable.js";
import type { Section } from "../page/sectionsOf.js";

/** A table, or a card, of a page and the section it is in. */
export interface PlacedTable {
  readonly table: BoundTable;
  readonly section: Section;
  /** What stands over all of it: its corner cell, the line right above. */
  readonly titles: readonly string[];
  /** It is a card, whose label need not be a whole name: what no figure has may count something else. */
  readonly isCard: boolean;
  /** Another year than the report's is named at its head, or it is a card: its months may be of any. */
  readonly isDated: boolean;
}
