import { readFileSync } from "node:fs";

// The guide promises its queries row for row, so they are taken from the guide.
const guide = readFileSync(new URL("../../docs/guides/warehouse.md", import.meta.url), "utf8");

/** A query of the warehouse guide, as it stands there. */
export function warehouseQuery(name: string): string {
  const [, sql] = guide.split(`<!-- ${name} -->`)[1]?.match(/```sql\n([\s\S]*?)```/) ?? [];
  if (sql === undefined) throw new Error(`the guide has no query for ${name}`);
  return sql;
}

/** The line of the first step for a column of a type, as the guide's table has it. */
export function lineOfType(type: string): string {
  const [, line] = new RegExp(`\\| \`${type}\`[^|]*\\| \`([^\`]*)\` \\|`).exec(guide) ?? [];
  if (line === undefined) throw new Error(`the guide has no line for ${type}`);
  return line;
}
