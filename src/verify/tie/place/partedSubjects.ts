import type { BoundTable, TableColumn, TableRow } from "../../../language/bindTable.js";
import type { Said, Sayings } from "../page/sayingsOf.js";
import { titledAs } from "./titledAs.js";

/**
 * Of which of the two the columns and rows of a table are where it has both contacts and tickets side by side, and names no
 * channel or subset beside them: "All channels | Tickets". A cell of one channel is of that. Else what the titles of the table say of all its cells.
 */
export function partedSubjects(
  table: BoundTable,
  titles: readonly string[],
  sayings: Sayings,
): (head: TableColumn | undefined, row: TableRow, key: string | undefined) => string | undefined {
  const found = new Map<unknown, string>([
    ...parted(table.columns, ({ header }) => header, sayings.above),
    ...parted(table.rows, ({ label }) => label, sayings.beside),
  ]);
  if (found.size === 0) {
    const titled = titledAs(table, titles, sayings);
    return () => titled;
  }
  return (head, row, key) => (key === undefined || key === "*" ? (found.get(head) ?? found.get(row)) : undefined);
}

/** "Contacts that became tickets" are these. */
const CONTACT = /contact|تواصل/i;
const TICKET = /ticket|تذ[اك]/i;

function parted<Part>(
  parts: readonly Part[],
  nameOf: (part: Part) => string,
  said: (name: string) => Said,
): readonly (readonly [Part, string])[] {
  const found = parts.flatMap((part) => {
    const name = nameOf(part);
    const subject = CONTACT.test(name) && TICKET.test(name) ? undefined : subjectOf(said(name));
    return subject === undefined ? [] : [[part, subject] as const];
  });
  return new Set(found.map(([, subject]) => subject)).size > 1 ? found : [];
}

function subjectOf({ keys, subject, all, whole }: Said): string | undefined {
  if (keys.length > 0 || whole) return undefined;
  if (subject === undefined) return all ? "contacts" : undefined;
  return subject === "tickets" || subject === "contacts" ? subject : undefined;
}
