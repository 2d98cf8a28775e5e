import type { BoundTable } from "../../../language/bindTable.js";
import type { Said, Sayings } from "../page/sayingsOf.js";
import { STATES } from "./states.js";

/** What the totals of a table are of: the one subject that the names of its rows, or of its columns, are of; those of states are tickets. */
export function totalSubject({ columns, rows }: BoundTable, { above, beside }: Sayings): string | undefined {
  const subjects = new Set<string>();
  const add = ({ subject, keys, measures }: Said): void => {
    if (subject !== undefined) subjects.add(subject);
    else if (keys.length > 0) subjects.add(keys.some((key) => key.includes("/")) ? "tickets" : "contacts");
    else if (measures.some((name) => STATES.includes(name))) subjects.add("tickets");
  };
  if (rows.some(({ total }) => total)) for (const { label } of rows) add(beside(label));
  if (columns.some(({ total }) => total)) for (const { header } of columns) add(above(header));
  return subjects.size === 1 ? [...subjects][0] : undefined;
}
