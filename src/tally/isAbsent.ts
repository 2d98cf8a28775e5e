/** Whether a value stands for nothing: `undefined`, `null`, `NaN` or a blank text. */
export function isAbsent(value: unknown): boolean {
  return value === undefined || value === null || Number.isNaN(value) || (typeof value === "string" && !value.trim());
}
