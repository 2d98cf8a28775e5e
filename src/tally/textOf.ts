/** A key as a text; `""` for what is absent or not a plain value. */
export function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  const isPlain = typeof value === "number" || typeof value === "boolean" || typeof value === "bigint";
  return isPlain && !Number.isNaN(value) ? String(value) : "";
}
