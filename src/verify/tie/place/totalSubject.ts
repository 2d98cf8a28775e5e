import type { TableRow } from "../../../language/bindTable.js";
import type { Sayings } from "../page/sayingsOf.js";

/** What the totals of a table are of: the one subject that its names are of. */
export function totalSubject(rows: readonly TableRow[], { beside }: Sayings): string | undefined {
  if (!rows.some(({ total }) => total)) return undefined;
  const subjects = new Set<string>();
  for (const { label } of rows) {
    const { subject, keys } = beside(label);
    if (subject !== undefined) subjects.add(subject);
    else if (keys.length > 0) subjects.add(keys.some((key) => key.includes("/")) ? "tickets" : "contacts");
  }
  return subjects.size === 1 ? [...subjects][0] : undefined;
}
